/** Taking the tables of a read file into its plan, as annexes: all of them or none, however many rows they have. */
package vn.baophu.targets.filing;
