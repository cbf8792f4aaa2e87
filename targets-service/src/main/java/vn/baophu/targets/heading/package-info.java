/** What the lines above a table and the cells of its header say. */
package vn.baophu.targets.heading;
