/** A table of figures as people see it on paper: heads, lines and cells, laid out from canonical figures alone. */
package vn.baophu.targets.picture;
