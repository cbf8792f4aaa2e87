/** The tree of units as it stood on a day, kept in memory as long as the directory stays the same. */
package vn.baophu.reporting.tree;
