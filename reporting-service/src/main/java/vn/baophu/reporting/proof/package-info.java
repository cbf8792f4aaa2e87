/**
 * Proof that accepted reports are what they were: each accepted version is sealed into the chain of its reporter, and
 * whoever doubts recomputes the chain from the rows.
 */
package vn.baophu.reporting.proof;
