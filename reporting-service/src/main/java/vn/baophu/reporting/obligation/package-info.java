/** The reports that are owed: one for each reporter and period of a regime, made ahead of time. */
package vn.baophu.reporting.obligation;
