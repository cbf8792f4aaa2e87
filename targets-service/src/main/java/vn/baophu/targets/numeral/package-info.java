/** How people write numbers in tables, and how one tells from a table. */
package vn.baophu.targets.numeral;
