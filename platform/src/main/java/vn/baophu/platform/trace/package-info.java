/** One id for one request, in the log, in the answer and in the audit. */
package vn.baophu.platform.trace;
