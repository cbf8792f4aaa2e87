/** A constant stream of reports for an hour: whether the rate holds, whether memory grows, whether each is kept exactly once. */
package vn.baophu.bench.soak;
