package vn.baophu.targets.phasing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction; nothing is rounded before people are counted.
 *
 * @param part numerator
 * @param whole denominator, above 0
 */
record Fraction(BigInteger part, BigInteger whole) {
    static Fraction of(long part, long whole) {
        return new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                part.multiply(other.whole).subtract(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    /** @param divisor above 0 */
    Fraction over(Fraction divisor) {
        return new Fraction(part.multiply(divisor.whole), whole.multiply(divisor.part));
    }

    boolean isPositive() {
        return part.signum() > 0;
    }

    /** So much of this many people, in whole people, HALF_UP. */
    long of(long people) {
        return new BigDecimal(part.multiply(BigInteger.valueOf(people)))
                .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
