package vn.baophu.reporting.regime;

/** How often it is delivered. */
public enum Frequency {
    HALF_YEARLY,
    YEARLY,
    QUARTERLY,
    MONTHLY,
    ONE_OFF,
    ON_EVENT,
    CONTINUOUS,
    PERIODIC_UNSPECIFIED,
    NOT_STATED
}
