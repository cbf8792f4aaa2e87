/** What rates are measured against: population, labour force, pupils ... New kinds are data. */
package vn.baophu.targets.denominator;
