/** Words of the trade as data: each registered once for the whole nation, with the names by which papers call it. */
package vn.baophu.targets.term;
