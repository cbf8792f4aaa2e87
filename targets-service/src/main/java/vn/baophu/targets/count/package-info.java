/** How many people a denominator is, by unit and year: data from elsewhere, from which rates become people. */
package vn.baophu.targets.count;
