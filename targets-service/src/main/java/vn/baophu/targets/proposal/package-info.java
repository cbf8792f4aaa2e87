/** What the numbers of a yearly cycle come to: potential participants, the proposal, and the draft plan it becomes. */
package vn.baophu.targets.proposal;
