/** Where a year will end if it goes on as accepted reports say. Pure arithmetic; see decision 0016. */
package vn.baophu.reporting.forecast;
