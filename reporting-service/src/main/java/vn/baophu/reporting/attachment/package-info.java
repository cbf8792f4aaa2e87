/** Files that belong to a report: taken after a look at their bytes, kept in the database, served back as they came. */
package vn.baophu.reporting.attachment;
