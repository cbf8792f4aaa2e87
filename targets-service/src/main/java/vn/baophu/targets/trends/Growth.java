package vn.baophu.targets.trends;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.baophu.targets.dossier.Percent;

/** By what factor a number grows, as an exact fraction: so any two can be ordered without rounding. */
record Growth(BigDecimal to, BigDecimal from) implements Comparable<Growth> {
    private static final BigDecimal TIMES = new BigDecimal("1.25");
    private static final BigDecimal FENCE = BigDecimal.valueOf(3);

    @Override
    public int compareTo(Growth other) {
        return to.multiply(other.from).compareTo(other.to.multiply(from));
    }

    /** By how many percent, one decimal, HALF_UP: only to be shown. */
    Percent percent() {
        return new Percent(to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from, 1, RoundingMode.HALF_UP));
    }

    /** Whether it is at least one and a quarter times the usual one. */
    boolean isFarAbove(Growth usual) {
        return to.multiply(usual.from).compareTo(usual.to.multiply(from).multiply(TIMES)) >= 0;
    }

    /** Whether it lies above the third quartile by more than three times the distance of the quartiles (Tukey's outer fence). */
    boolean isBeyondFence(Growth firstQuartile, Growth thirdQuartile) {
        // to/from > 4 t3/f3 - 3 t1/f1, all denominators multiplied away
        var f1 = firstQuartile.from;
        var f3 = thirdQuartile.from;
        var upper = FENCE.add(BigDecimal.ONE).multiply(thirdQuartile.to).multiply(f1);
        var lower = FENCE.multiply(firstQuartile.to).multiply(f3);
        return to.multiply(f1).multiply(f3).compareTo(upper.subtract(lower).multiply(from)) > 0;
    }
}
