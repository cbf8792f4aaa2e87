/** The processes that the stack starts, and the care that none of them outlives it. */
package vn.baophu.local.process;
