/** The rules by which reported figures are validated, as data; and what they find in a report. */
package vn.baophu.reporting.rule;
