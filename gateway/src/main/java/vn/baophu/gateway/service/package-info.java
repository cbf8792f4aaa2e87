/** The services behind the door: where each one lives and which paths are its own. */
package vn.baophu.gateway.service;
