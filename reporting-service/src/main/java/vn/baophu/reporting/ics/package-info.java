/** Due days as a calendar that any calendar program can follow (iCalendar, RFC 5545). */
package vn.baophu.reporting.ics;
