/** Who reports, a unit or an agency, and whether the caller's area reaches it. */
package vn.baophu.reporting.reporter;
