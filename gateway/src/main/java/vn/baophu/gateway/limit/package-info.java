/** How much at once: size of a body, number of requests of one caller. */
package vn.baophu.gateway.limit;
