/** Taking tables of figures into a draft: all rows or none, every fault of every row at once. */
package vn.baophu.targets.intake;
