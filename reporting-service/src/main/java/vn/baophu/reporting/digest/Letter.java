package vn.baophu.reporting.digest;

/** A mail that is ready to leave: plain text, all headers on one line. */
record Letter(String to, String subject, String text) {}
