/** What people are to know about reports that are owed: the rungs of the ladder, and notices. */
package vn.baophu.reporting.reminder;
