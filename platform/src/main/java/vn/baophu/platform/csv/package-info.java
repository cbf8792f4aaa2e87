/** Tables that people send. */
package vn.baophu.platform.csv;
