/** Versions of resources at the door: {@code ETag} out, {@code If-Match} in. */
package vn.baophu.platform.tag;
