package vn.baophu.targets.numeral;

/** Which sign groups thousands and which splits off decimals. */
public enum NumberFormat {
    /** {@code 12.038} people, {@code 23,12} percent: the rule in Vietnam. */
    VIETNAMESE('.', ','),
    /** {@code 12,038} people, {@code 19.75} percent: what spreadsheets in English write. */
    POINT_DECIMAL(',', '.'),
    /** {@code 12.038} people and {@code 19.75} percent in one table: the column decides. Only on a person's word. */
    BY_COLUMN('.', '.');

    private final char grouping;
    private final char decimal;

    NumberFormat(char grouping, char decimal) {
        this.grouping = grouping;
        this.decimal = decimal;
    }

    char grouping() {
        return grouping;
    }

    char decimal() {
        return decimal;
    }
}
