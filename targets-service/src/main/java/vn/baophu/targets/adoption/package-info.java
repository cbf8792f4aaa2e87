/** Laying the figures of a cascade into its draft, as annexes through the same door as all figures. */
package vn.baophu.targets.adoption;
