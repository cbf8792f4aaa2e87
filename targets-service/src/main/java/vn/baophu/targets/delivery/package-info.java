/** The head-counts of a yearly cycle: who delivers which numbers to whom until when, and what they delivered. */
package vn.baophu.targets.delivery;
