/** Rules between a paper and those of the level above: what is assigned from there is divided whole and not undercut. */
package vn.baophu.targets.above;
