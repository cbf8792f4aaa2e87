package vn.baophu.agency.task;

/** Whether the paper names who leads a task. */
enum LeadBasis {
    NAMED,
    /** The reader concluded it from the text around. */
    IMPLIED,
    NONE
}
