/** What a relay's report starts from: the sums of the reports below it, and which versions of them it was made from. */
package vn.baophu.reporting.consolidation;
