/** The reports that were sent in. */
package vn.baophu.reporting.submission;
