/** What in a plan does not fit together: the rulebook, and what it finds. Nothing is ever corrected in silence. */
package vn.baophu.targets.finding;
