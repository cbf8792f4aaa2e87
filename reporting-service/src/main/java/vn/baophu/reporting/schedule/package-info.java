/** What is due when under a regime: the same answer for who asks and for what is owed. */
package vn.baophu.reporting.schedule;
