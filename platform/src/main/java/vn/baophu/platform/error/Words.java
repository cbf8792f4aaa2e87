package vn.baophu.platform.error;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a sentence that is said in words of each language. */
public record Words(String vi, String en) {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    /** A size in megabytes of 1024 × 1024 bytes; two decimals, rounded down, so that nobody is promised more than there is. */
    public static Words megabytes(long bytes) {
        var size = BigDecimal.valueOf(bytes).divide(MEGABYTE, 2, RoundingMode.DOWN);
        return new Words(Language.VI.written(size) + " MB", Language.EN.written(size) + " MB");
    }

    /** From one bound to the other, both included; a bound that is null is open. */
    public static Words range(Object least, Object most) {
        if (most == null) {
            return new Words("từ " + Language.VI.shown(least) + " trở lên", "at least " + Language.EN.shown(least));
        }
        if (least == null) {
            return new Words("không quá " + Language.VI.shown(most), "at most " + Language.EN.shown(most));
        }
        return new Words(
                "từ " + Language.VI.shown(least) + " đến " + Language.VI.shown(most),
                "from " + Language.EN.shown(least) + " to " + Language.EN.shown(most));
    }
}
