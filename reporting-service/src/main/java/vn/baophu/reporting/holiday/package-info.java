/** The public holidays and the weekends worked in lieu, as data. */
package vn.baophu.reporting.holiday;
