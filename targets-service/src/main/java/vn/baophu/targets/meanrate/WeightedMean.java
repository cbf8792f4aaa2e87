package vn.baophu.targets.meanrate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rate that children have together.
 *
 * @param parts at least one
 */
record WeightedMean(List<Part> parts) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    WeightedMean {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("No mean of nothing");
        }
    }

    /** Percent, HALF_UP. */
    BigDecimal percent(int decimals) {
        var people = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        for (var part : parts) {
            var denominator = BigDecimal.valueOf(part.denominator());
            people = people.add(part.percent().multiply(denominator));
            all = all.add(denominator);
        }
        return people.divide(all, decimals, RoundingMode.HALF_UP);
    }

    /**
     * How far mean and parent may lie apart, in percentage points, when nothing is wrong but that rates were rounded for
     * print: half of the last printed place of the coarsest child, and of the parent.
     */
    BigDecimal tolerance(BigDecimal parent) {
        var coarsest =
                parts.stream().mapToInt(part -> part.percent().scale()).min().orElseThrow();
        return HALF.movePointLeft(coarsest).add(HALF.movePointLeft(parent.scale()));
    }

    /** Whether rounding alone explains the difference. */
    boolean agreesWith(BigDecimal parent) {
        var decimals = parent.scale() + 12;
        return percent(decimals).subtract(parent).abs().compareTo(tolerance(parent)) <= 0;
    }

    /**
     * One child.
     *
     * @param percent with the printed decimals
     * @param denominator people, 1 or more
     */
    record Part(BigDecimal percent, long denominator) {}
}
