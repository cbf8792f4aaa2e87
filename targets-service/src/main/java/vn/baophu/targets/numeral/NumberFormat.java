package vn.baophu.targets.numeral;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which sign groups thousands and which splits off decimals. */
public enum NumberFormat {
    /** {@code 12.038} people, {@code 23,12} percent: the rule in Vietnam. */
    VIETNAMESE("[. ]", ",", "12.038; 23,12"),
    /** {@code 12,038} people, {@code 19.75} percent: what spreadsheets in English write. */
    POINT_DECIMAL("[, ]", "\\.", "12,038; 23.12"),
    /** {@code 12.038} people and {@code 19.75} percent in one table: the column decides. Only on a person's word. */
    BY_COLUMN("[., ]", "[.,]", "12.038; 23.12");

    private static final int LONGEST_COUNT = 12;

    private final Pattern count;
    private final Pattern rate;
    private final String grouping;
    private final String example;

    NumberFormat(String grouping, String decimal, String example) {
        this.example = example;
        this.grouping = grouping;
        this.count = Pattern.compile("-?(\\d+|\\d{1,3}(?:" + grouping + "\\d{3})+)");
        this.rate = Pattern.compile("-?\\d{1,3}(?:" + decimal + "\\d{1,6})?");
    }

    /** A number of people and a rate, as this format writes them. */
    public String example() {
        return example;
    }

    /** People as digits only, from {@code 12.038}; empty where this format writes no whole number so. */
    public Optional<String> count(String written) {
        return count.matcher(written).matches()
                ? Optional.of(written.replaceAll(grouping, "")).filter(digits -> digits.length() <= LONGEST_COUNT)
                : Optional.empty();
    }

    /** Percent exactly as written, with its own decimal sign; empty where this format writes no rate so. */
    public Optional<String> rate(String written) {
        return rate.matcher(written).matches() ? Optional.of(written) : Optional.empty();
    }
}
