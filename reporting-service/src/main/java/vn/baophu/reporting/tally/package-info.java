/** Sums over the tree: what was reported and what was set, of any unit, indicator and number of periods at once. */
package vn.baophu.reporting.tally;
