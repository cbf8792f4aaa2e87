/** What people decide about findings: kept with who, when and why, and never overwritten. */
package vn.baophu.targets.decision;
