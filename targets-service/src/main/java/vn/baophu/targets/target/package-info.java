/** The figures that plans print, each kept as printed with what is computed beside it, and which of them count. */
package vn.baophu.targets.target;
