/** The public holidays, as data. */
package vn.baophu.reporting.holiday;
