/** The clauses of a plan's body with their text, so that a target, a task or a duty can point to where it comes from. */
package vn.baophu.targets.clause;
