/** Many reports sent in together: thousands in one table, all of them or none. */
package vn.baophu.reporting.batch;
