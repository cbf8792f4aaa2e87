/** The tables of a plan: its annexes, and the figures that stand in its body. */
package vn.baophu.targets.annex;
