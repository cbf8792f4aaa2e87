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
    /** It is owed after all. */
    WAIVER_TAKEN_BACK,
    /** The report may come later. */
    EXTENDED,
    /** The report is asked for from now on. */
    MADE,
    /** A new edition or a holiday gave it other dates. */
    MOVED,
    /** Nobody asks for it any more: a new edition, a unit that was abolished, a plan that ended. */
    DROPPED
}
