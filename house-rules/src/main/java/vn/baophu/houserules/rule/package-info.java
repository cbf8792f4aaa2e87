/** The rules of the house, one class a subject; each rule says what to do instead. */
package vn.baophu.houserules.rule;
