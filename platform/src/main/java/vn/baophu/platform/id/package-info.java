/** Identities that we give ourselves. */
package vn.baophu.platform.id;
