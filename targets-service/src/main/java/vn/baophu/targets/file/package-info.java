/**
 * Files that strangers send, opened so that they can do no harm and read row by row in bounded memory. Start at
 * {@link vn.baophu.targets.file.TableFile}.
 */
package vn.baophu.targets.file;
