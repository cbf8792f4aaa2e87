/** Two cascades of one plan side by side. */
package vn.baophu.targets.comparison;
