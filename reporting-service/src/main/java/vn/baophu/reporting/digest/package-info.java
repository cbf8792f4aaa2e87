/** The one mail that a person gets on a day, and the schedule by which reminders are made and mailed. */
package vn.baophu.reporting.digest;
