/** Measurements that say whether Baophu is fast enough, and stays so. Nothing here runs in a service. */
package vn.baophu.bench;
