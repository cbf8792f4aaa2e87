package vn.baophu.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rates, exact: percent with two decimals, HALF_UP. */
public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** How much {@code part} is of {@code whole}; null where either is unknown or the whole is zero. */
    public static BigDecimal of(Long part, Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
