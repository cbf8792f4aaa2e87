package vn.baophu.reporting.proof;

/**
 * A version as the rows tell it now, and its acceptance.
 *
 * @param sealing null for a version that was not accepted
 * @param counts what the report itself says it counts; null for a version that was not accepted
 */
record Accepted(Version version, Sealing sealing, Counts counts) {
    /**
     * What the row of the report says of its acceptances.
     *
     * @param times how many versions were accepted
     * @param sending number of the one that counts
     * @param by subject of who accepted that one
     * @param at when, as text of {@link Moment}
     */
    record Counts(int times, int sending, String by, String at) {}
}
