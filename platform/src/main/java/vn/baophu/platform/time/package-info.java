/** The clock and the calendar day on which the business lives. */
package vn.baophu.platform.time;
