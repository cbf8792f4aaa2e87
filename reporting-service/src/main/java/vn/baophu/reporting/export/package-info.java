/** The reports of a period as one file, written as they are read: no more of it in memory than a few hundred reports. */
package vn.baophu.reporting.export;
