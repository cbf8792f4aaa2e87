/** Periods and legal dates: pure arithmetic, everything it needs is given. */
package vn.baophu.reporting.calendar;
