/** Papers that print rates only: whether the children's rates, weighted with their denominators, make the parent's rate. */
package vn.baophu.targets.meanrate;
