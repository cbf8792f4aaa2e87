/** Units by periods in one table, so that one look shows where reports or people are missing. */
package vn.baophu.reporting.heat;
