package vn.baophu.targets.reading;

/** The life of a reading. */
public enum ReadingState {
    /** A job is at it. */
    READING,
    /** What was found can be looked at, confirmed and adopted. */
    READ,
    /** The file turned out unreadable on the way; its job tells why. */
    FAILED,
    /** Its tables are annexes of the plan. */
    ADOPTED
}
