package vn.baophu.targets.target;

/** What a printed figure is meant as. */
public enum FigureKind {
    TARGET,
    /** "phấn đấu": softer than a target; may stand beside it for the same unit, indicator and year. */
    ASPIRATION,
    /** A result of an earlier year that the paper starts from; no target. */
    BASELINE,
    /** What a paper of the level above asks at least; the plan's own target stands beside it. */
    FLOOR
}
