package vn.baophu.agency.task;

/** As what a name stands in a task. */
enum Part {
    LEAD,
    COORDINATING
}
