package vn.baophu.reporting.obligation;

/** How far the report that is owed has come, whatever the time. */
enum Stage {
    AWAITED,
    SUBMITTED,
    RETURNED,
    FULFILLED,
    /** No longer owed. */
    WAIVED
}
