/** Tasks that plans give to agencies, kept as printed. */
package vn.baophu.agency.task;
