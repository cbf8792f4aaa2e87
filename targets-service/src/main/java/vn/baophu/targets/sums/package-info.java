/** Rules of arithmetic: totals, wholes and parts, rates and their counts. */
package vn.baophu.targets.sums;
