package vn.baophu.reporting.ics;

/** Whose due days a calendar shows. */
public enum FeedKind {
    /** Of a unit and all below it. */
    UNIT,
    /** Of an agency. */
    AGENCY,
    /** Of the agency for which its owner works or, without one, of the owner's unit alone. */
    MINE
}
