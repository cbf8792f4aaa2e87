package vn.baophu.agency.task;

/** When a task is to be done, as far as the paper says. */
enum Schedule {
    CONTINUOUS,
    YEARLY,
    HALF_YEARLY,
    QUARTERLY,
    MONTHLY,
    BEFORE_DATE_YEARLY,
    ONE_OFF,
    ON_EVENT,
    PERIODIC_UNSPECIFIED,
    NOT_STATED
}
