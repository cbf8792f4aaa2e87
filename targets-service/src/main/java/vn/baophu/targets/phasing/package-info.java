/** A yearly target by month or quarter: how many people at the end of each step, and how many more in it. */
package vn.baophu.targets.phasing;
