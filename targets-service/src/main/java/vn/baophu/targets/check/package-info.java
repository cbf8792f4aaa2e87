/** Checking a table that belongs to no plan: it is read, the rulebook is tried on it, and nothing is kept. */
package vn.baophu.targets.check;
