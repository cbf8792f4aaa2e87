package vn.baophu.reporting.rule;

import java.math.BigDecimal;

/**
 * By how much a figure may differ from what it is held against.
 *
 * @param percent of the reference; null where only people count
 * @param people null where only the percentage counts
 */
record Tolerance(BigDecimal percent, Long people) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the difference is beyond every limit that is stated, so that small units are not asked about a few people. */
    boolean exceededBy(long figure, long reference) {
        var difference = Math.abs(Math.subtractExact(figure, reference));
        return (people == null || difference > people) && (percent == null || isBeyondPercent(difference, reference));
    }

    private boolean isBeyondPercent(long difference, long reference) {
        var allowed = percent.multiply(BigDecimal.valueOf(reference));
        return BigDecimal.valueOf(difference).multiply(HUNDRED).compareTo(allowed) > 0;
    }
}
