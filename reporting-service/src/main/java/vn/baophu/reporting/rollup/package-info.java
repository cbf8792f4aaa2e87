/** Totals of several indicators, kept as data: what the branch counts together. */
package vn.baophu.reporting.rollup;
