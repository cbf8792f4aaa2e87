/** Spreadsheets that strangers send, opened so that they can do no harm. Start at {@link Workbook}. */
package vn.baophu.reporting.workbook;
