package vn.baophu.reporting.rule;

/** What follows where a rule is broken. */
public enum Severity {
    /** The report is not taken. */
    ERROR,
    /** The report is taken with a sentence of the reporter, which stays with the figure. */
    WARNING
}
