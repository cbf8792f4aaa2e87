/** Signatures of reporters under what they sent, checked against the list of certificates that are trusted. */
package vn.baophu.reporting.signature;
