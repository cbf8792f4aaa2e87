package vn.baophu.agency.assignment;

/** The four classes in which the state counts assigned tasks. */
enum Punctuality {
    DONE_IN_TIME,
    DONE_LATE,
    IN_PROGRESS_WITHIN_TIME,
    IN_PROGRESS_OVERDUE
}
