/** The way of a plan into force and to its end: submission, return, issuance, expiry, and telling the other services. */
package vn.baophu.targets.issuance;
