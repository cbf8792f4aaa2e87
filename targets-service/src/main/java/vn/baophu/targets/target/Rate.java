package vn.baophu.targets.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A coverage rate as the exact fraction of two counts; rounded only when it is shown.
 *
 * @param participants people who take part, 0 or more; may exceed the denominator, papers do print that
 * @param denominator people it is measured against, 1 or more
 */
public record Rate(long participants, long denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No count of people has more than twelve digits. */
    private static final BigDecimal TOO_MANY = BigDecimal.TEN.pow(12);

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

    /** The people that this percent of the denominator makes, HALF_UP to a whole person. */
    public static long participants(BigDecimal percent, long denominator) {
        return percent.multiply(BigDecimal.valueOf(denominator))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * The people of whom the participants are this percent, HALF_UP to a whole person; as uncertain as the percent is
     * rounded. Empty for 0 percent, which says nothing of them, and where they would be more than twelve digits of people.
     */
    public static Optional<Long> denominator(long participants, BigDecimal percent) {
        if (percent.signum() == 0) {
            return Optional.empty();
        }
        var people = BigDecimal.valueOf(participants).multiply(HUNDRED).divide(percent, 0, RoundingMode.HALF_UP);
        return people.signum() > 0 && people.compareTo(TOO_MANY) < 0
                ? Optional.of(people.longValueExact())
                : Optional.empty();
    }
}
