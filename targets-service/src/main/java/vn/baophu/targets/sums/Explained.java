package vn.baophu.targets.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.baophu.targets.target.Rate;
import vn.baophu.targets.wording.Sentence;

/** How somebody may have come to a rate that is not that of its counts. */
final class Explained {
    private static final Sentence UP = new Sentence(" (đúng nếu luôn làm tròn lên)", " (fits when always rounded up)");
    private static final Sentence DOWN = new Sentence(" (đúng nếu cắt bỏ phần lẻ)", " (fits when digits are cut off)");
    private static final Sentence NOTHING = new Sentence("", "");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Explained() {}

    static Sentence rate(BigDecimal printed, Rate counts) {
        if (printed.compareTo(percent(printed, counts, RoundingMode.UP)) == 0) {
            return UP;
        }
        return printed.compareTo(percent(printed, counts, RoundingMode.DOWN)) == 0 ? DOWN : NOTHING;
    }

    private static BigDecimal percent(BigDecimal printed, Rate counts, RoundingMode rounding) {
        return BigDecimal.valueOf(counts.participants())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(counts.denominator()), printed.scale(), rounding);
    }
}
