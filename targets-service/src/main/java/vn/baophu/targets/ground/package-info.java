/** What is known to divide figures by: denominators, last results and last figures, each with where it is from. */
package vn.baophu.targets.ground;
