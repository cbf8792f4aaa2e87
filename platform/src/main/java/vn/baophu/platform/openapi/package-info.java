/** What the published contracts of all services share. */
package vn.baophu.platform.openapi;
