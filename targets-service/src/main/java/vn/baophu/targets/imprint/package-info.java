/** The lines that stand around a plan on paper: who issues it, where, who signs and who gets it. */
package vn.baophu.targets.imprint;
