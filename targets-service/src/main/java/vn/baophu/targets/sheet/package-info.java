/** Tables of files as rows of text cells, whatever the kind of file. */
package vn.baophu.targets.sheet;
