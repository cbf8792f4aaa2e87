/** Who asks, in which roles, and for which area. */
package vn.baophu.platform.security;
