/** Who is ahead among units of like size, who deserves praise and who a reminder. */
package vn.baophu.reporting.ranking;
