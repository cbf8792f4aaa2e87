package vn.baophu.targets.division;

import java.math.BigInteger;
import java.util.function.ToLongFunction;

/**
 * Finds the greatest whole level at which a sum that never falls is not above a total. There must be levels on both sides.
 */
final class Search {
    private final ToLongFunction<BigInteger> sum;
    private final long total;
    private BigInteger low;
    private BigInteger high;
    private long atLow;
    private long atHigh;

    Search(ToLongFunction<BigInteger> sum, long total) {
        this.sum = sum;
        this.total = total;
    }

    /** Looks near here first. */
    BigInteger from(BigInteger near) {
        look(near);
        var step = BigInteger.valueOf(64);
        while (low == null || high == null) {
            look(low == null ? near.subtract(step) : near.add(step));
            step = step.shiftLeft(1);
        }
        for (var turn = 0; high.subtract(low).bitLength() > 1; turn++) {
            look(turn % 3 == 2 ? middle() : straight());
        }
        return low;
    }

    private void look(BigInteger level) {
        var there = sum.applyAsLong(level);
        if (there <= total) {
            low = level;
            atLow = there;
        } else {
            high = level;
            atHigh = there;
        }
    }

    private BigInteger middle() {
        return low.add(high).shiftRight(1);
    }

    /** Where the sum would pass the total if it rose evenly; strictly inside. */
    private BigInteger straight() {
        var width = high.subtract(low);
        var part = width.multiply(BigInteger.valueOf(total - atLow)).divide(BigInteger.valueOf(atHigh - atLow));
        return low.add(part.max(BigInteger.ONE).min(width.subtract(BigInteger.ONE)));
    }
}
