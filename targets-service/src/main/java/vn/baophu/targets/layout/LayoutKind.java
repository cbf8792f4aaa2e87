package vn.baophu.targets.layout;

/** Which way a table runs. */
public enum LayoutKind {
    /** Units down; years, indicators and measures across. */
    UNITS_DOWN,
    /** Indicators down; the figures are of the plan's own unit. */
    INDICATORS_DOWN,
    /** Years down; the figures are of the plan's own unit. */
    YEARS_DOWN,
    /** A canonical table: one figure a row, columns {@link CanonicalRow#COLUMNS}. */
    FIGURES
}
