/** Rules of plausibility over the years: what stands out from its siblings deserves a second look. */
package vn.baophu.targets.trends;
