/** The signed paper itself, as the file that came in: kept byte by byte and served back unchanged. */
package vn.baophu.targets.original;
