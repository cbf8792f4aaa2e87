/** Tables of plans on paper: as a person prints them and as programs read them, with nothing lost on the way out and back. */
package vn.baophu.targets.export;
