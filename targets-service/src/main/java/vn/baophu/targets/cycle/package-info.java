/**
 * The yearly cycle in which a unit sets its next targets: who does which step, until when, and how far it has come. After the
 * plan of Bình Phước (III.2 to III.4), with everything that is its own kept as data.
 */
package vn.baophu.targets.cycle;
