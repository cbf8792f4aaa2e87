/** What an answer says of a resource beside its body: version ({@code ETag}, back as {@code If-Match}) and address. */
package vn.baophu.platform.tag;
