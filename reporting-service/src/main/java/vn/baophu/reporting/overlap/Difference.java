package vn.baophu.reporting.overlap;

/** In what two regimes that ask for the same differ. */
public enum Difference {
    CUT_OFF,
    DUE_DAY,
    CONTENT,
    RECIPIENT
}
