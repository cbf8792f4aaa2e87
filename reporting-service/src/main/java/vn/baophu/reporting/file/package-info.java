/** What a file that somebody sends really is, told by its bytes; nothing is unpacked and nothing is run. */
package vn.baophu.reporting.file;
