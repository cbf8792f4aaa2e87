/** The way through: a request streams to the service that owns it, the answer streams back. */
package vn.baophu.gateway.proxy;
