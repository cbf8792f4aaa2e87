/** How JSON is read and written, and how its faults of form are found, all at once. */
package vn.baophu.platform.json;
