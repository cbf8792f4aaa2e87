/** Which administrative unit a printed name means, without regard to accents, spelling and prefixes. */
package vn.baophu.targets.unitname;
