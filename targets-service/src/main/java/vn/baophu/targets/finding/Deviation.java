package vn.baophu.targets.finding;

import java.math.BigDecimal;
import java.util.List;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Target;

/**
 * A printed number that is not what the rest of the paper makes one expect.
 *
 * @param about the figure that deviates
 * @param cells its cell first, then those it was compared with
 * @param printed as printed
 * @param expected with the decimals to which the two can be compared
 */
record Deviation(Target about, List<Cell> cells, BigDecimal printed, BigDecimal expected) {
    BigDecimal difference() {
        return printed.subtract(expected);
    }

    /** Whether the paper itself says "about": then a small difference is no contradiction. */
    boolean isOnlyAbout() {
        return about.figure().comparator() == Comparator.ABOUT;
    }
}
