/**
 * What the service wrote, written again by hand: every row that a request inserts, changes or deletes is seen by triggers once
 * and written again with prepared statements into the same tables of another schema, one transaction for one of the service.
 */
package vn.baophu.bench.raw;
