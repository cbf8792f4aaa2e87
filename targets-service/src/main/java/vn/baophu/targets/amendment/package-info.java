/** Papers that change an issued plan: drafted here, then filled, submitted and issued like any other plan. */
package vn.baophu.targets.amendment;
