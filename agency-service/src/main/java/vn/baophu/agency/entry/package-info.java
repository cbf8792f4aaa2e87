/** What every kind of entry into the directory has in common: where its faults stand and how a table of them ends. */
package vn.baophu.agency.entry;
