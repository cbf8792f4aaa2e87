/** A target as a number of people on a day, the steps of its year, and what the year starts from. */
package vn.baophu.targets.goal;
