/** Rules of agreement: what a paper says twice it says alike, and its tables are what their headings say. */
package vn.baophu.targets.agreement;
