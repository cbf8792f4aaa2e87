/** Reading files for a draft: what was understood of them, what is wrong in them, and what a person has to say first. */
package vn.baophu.targets.reading;
