package vn.baophu.reporting.obligation;

/** What is owed. */
public enum ObligationKind {
    /** A report of the reporter's own figures and words. */
    REPORT,
    /** What a relay makes of the reports that pass through its hands; its figures never count in a total. */
    CONSOLIDATION
}
