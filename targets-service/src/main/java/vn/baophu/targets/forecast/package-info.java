/** Where a year will end if it goes on as accepted reports say, and what each month must bring to reach the target. */
package vn.baophu.targets.forecast;
