package vn.baophu.targets.division;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number of people, or a part of a whole, as a fraction: nothing is lost until it is shown.
 *
 * @param denominator above zero
 */
public record Exact(BigInteger numerator, BigInteger denominator) {
    static Exact of(long people) {
        return new Exact(BigInteger.valueOf(people), BigInteger.ONE);
    }

    /** With this many decimals. */
    public BigDecimal shown(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    /** A part of a whole in percent, HALF_UP. */
    public BigDecimal percent(int decimals) {
        return new BigDecimal(numerator)
                .movePointRight(2)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    int compareTo(long people) {
        return numerator.compareTo(denominator.multiply(BigInteger.valueOf(people)));
    }
}
