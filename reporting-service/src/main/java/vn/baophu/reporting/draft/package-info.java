/** What a reporter has typed so far: kept while typing, checked as if it were sent, done with once it is. */
package vn.baophu.reporting.draft;
