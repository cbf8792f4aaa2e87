/** The periods that reports count, asked by code or by day. */
package vn.baophu.reporting.period;
