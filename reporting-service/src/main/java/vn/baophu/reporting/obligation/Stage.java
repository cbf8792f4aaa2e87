package vn.baophu.reporting.obligation;

/** How far the report that is owed has come, whatever the time. */
enum Stage {
    AWAITED,
    SUBMITTED,
    RETURNED,
    /** Taken back by its reporter; to be sent again. */
    WITHDRAWN,
    FULFILLED,
    /** No longer owed. */
    WAIVED
}
