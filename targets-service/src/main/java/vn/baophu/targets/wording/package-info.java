/** The words of printed tables: how they are compared, which of them name indicators and denominators. */
package vn.baophu.targets.wording;
