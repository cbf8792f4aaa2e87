package vn.baophu.targets.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Printed numbers of different precision, compared no further than the coarser one was printed. */
public final class Decimals {
    private Decimals() {}

    /** As {@link BigDecimal#compareTo}, after rounding both HALF_UP to the fewer decimals of the two. */
    public static int compare(BigDecimal one, BigDecimal other) {
        return as(one, other).compareTo(as(other, one));
    }

    /** The number HALF_UP with as many decimals as it can be compared to the other with. */
    public static BigDecimal as(BigDecimal number, BigDecimal other) {
        return number.setScale(Math.min(number.scale(), other.scale()), RoundingMode.HALF_UP);
    }

    /** By how much the last printed digit can be off from the number behind it: half of its place. */
    public static BigDecimal slack(BigDecimal number) {
        return BigDecimal.valueOf(5, number.scale() + 1);
    }
}
