package vn.baophu.targets.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A coverage rate as the exact fraction of two counts; rounded only when it is shown.
 *
 * @param participants people who take part, 0 or more; may exceed the denominator, papers do print that
 * @param denominator people it is measured against, 1 or more
 */
public record Rate(long participants, long denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rate {
        if (participants < 0 || denominator < 1) {
            throw new IllegalArgumentException("No rate of " + participants + " in " + denominator);
        }
    }

    /** Percent with exactly this many decimals, HALF_UP. */
    public BigDecimal percent(int decimals) {
        return BigDecimal.valueOf(participants)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }
}
