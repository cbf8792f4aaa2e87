package vn.baophu.targets.cycle;

/** How far a cycle has come. */
public enum BaselineState {
    /** Numbers come in. */
    OPEN,
    /** The potential participants are computed from the numbers as they are. */
    COMPUTED,
    /** The targets are proposed; numbers stand. */
    PROPOSED,
    /** The proposal has become a draft plan. */
    DRAFTED
}
