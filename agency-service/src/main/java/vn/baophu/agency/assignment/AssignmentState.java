package vn.baophu.agency.assignment;

/** How far an assignment is. */
enum AssignmentState {
    IN_PROGRESS,
    DONE
}
