/** Where people want to get their mail, and whose people they are. */
package vn.baophu.reporting.contact;
