package vn.baophu.reporting.feed;

/** What has happened to a report or to what is owed. */
enum ChangeKind {
    SUBMITTED,
    RESUBMITTED,
    WITHDRAWN,
    ENDORSED,
    RETURNED,
    ACCEPTED,
    CORRECTION_SUBMITTED,
    CORRECTION_ACCEPTED,
    /** The report is no longer asked for. */
    WAIVED,
    /** The report may come later. */
    EXTENDED
}
