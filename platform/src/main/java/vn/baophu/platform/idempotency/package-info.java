/** Requests that are safe to send twice. */
package vn.baophu.platform.idempotency;
