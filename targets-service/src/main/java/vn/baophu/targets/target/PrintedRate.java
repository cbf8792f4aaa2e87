package vn.baophu.targets.target;

import static vn.baophu.targets.target.FigureRefusal.UNREADABLE_RATE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;

/**
 * A rate as the paper prints it: {@code 96,40}, {@code 19.75}, {@code 100}. Its own decimal sign and number of decimals
 * are kept for ever; only the percent sign and blanks around it are not part of it. A sign between digits is always the
 * decimal sign: no rate reaches a thousand.
 *
 * @param text one to three digits, then at most one comma or point with one to six digits; else {@code UNREADABLE_RATE}
 */
@Embeddable
public record PrintedRate(@Column(name = "printed_percent") String text) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,3}([.,]\\d{1,6})?");
    private static final Pattern PERCENT_SIGN = Pattern.compile("\\s*%$");

    public PrintedRate {
        if (!SHAPE.matcher(text).matches()) {
            throw new Refused(UNREADABLE_RATE, text);
        }
    }

    /** Reads a cell such as {@code 23,12%}. */
    public static PrintedRate read(String cell) {
        return new PrintedRate(PERCENT_SIGN.matcher(cell.strip()).replaceFirst(""));
    }

    /** Percent, exactly as printed: its scale is {@link #decimals()}. */
    public BigDecimal value() {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** How many decimals are printed; 0 for {@code 100}, 2 for {@code 100.00}. */
    public int decimals() {
        return value().scale();
    }
}
