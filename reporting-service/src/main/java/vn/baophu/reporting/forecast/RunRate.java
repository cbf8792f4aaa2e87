package vn.baophu.reporting.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How fast the number of people grew between two accepted reports; exact, rounded only when it is shown.
 *
 * @param growth people more, negative for fewer
 * @param months between the ends of the two periods, 1 or more
 */
record RunRate(long growth, int months) {
    /** People a month, two decimals, HALF_UP. */
    BigDecimal perMonth() {
        return times(1, 2);
    }

    /** People after so many months more at the same rate, HALF_UP to a person; never below 0. */
    long after(long people, int more) {
        return Math.max(0, Math.addExact(people, times(more, 0).longValueExact()));
    }

    private BigDecimal times(int many, int decimals) {
        return BigDecimal.valueOf(growth)
                .multiply(BigDecimal.valueOf(many))
                .divide(BigDecimal.valueOf(months), decimals, RoundingMode.HALF_UP);
    }
}
