package vn.baophu.targets.phasing;

/** How the way from the start of a year to its target is drawn. */
public enum Shape {
    /** The same increase every month. */
    LINEAR,
    /** Each month has the share of the increase that it had last year. */
    LAST_YEAR,
    /** As a planner gave it. */
    GIVEN
}
