/** Rules of completeness: nothing is left empty, left out or printed twice, and everything can be checked. */
package vn.baophu.targets.gaps;
