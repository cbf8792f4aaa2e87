/** Who is asking: the bearer token is checked here, and again by every service. */
package vn.baophu.gateway.caller;
