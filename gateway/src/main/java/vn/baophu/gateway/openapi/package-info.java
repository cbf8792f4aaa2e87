/** One description of the whole API, put together from what the services publish. */
package vn.baophu.gateway.openapi;
