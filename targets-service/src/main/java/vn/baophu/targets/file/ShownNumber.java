package vn.baophu.targets.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.sheet.SheetCell;

/**
 * How a format shows the number that a cell holds. What people read on the sheet is what the paper says, so the shown
 * decimals count, not those behind them.
 *
 * @param day whether the number stands for a day
 * @param percent whether it is shown times hundred with a percent sign
 * @param least decimals always shown
 * @param most decimals shown where there are any; null for all of them
 */
record ShownNumber(boolean day, boolean percent, int least, Integer most) {
    private static final Pattern SHOWN_AS_IS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\[\\]]*+]");
    private static final Pattern DECIMALS = Pattern.compile("[0#?]\\.([0#?]+)");
    private static final Pattern NO_PLAIN_NUMBER = Pattern.compile("(?i).*([E/]|general|@).*|[^0#?]*|.*[0#?],+[^0#?]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{0,25}(\\.\\d{0,25})?([eE][+-]?\\d{1,2})?");
    /** A spreadsheet keeps no more digits than these; further ones are noise of its binary numbers. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_DECIMALS = 10;
    /** As long as spreadsheets let a format be. */
    private static final int LONGEST_FORMAT = 255;

    static ShownNumber as(String format) {
        if (format.length() > LONGEST_FORMAT) {
            throw new Refused(FileRefusal.FILE_DAMAGED);
        }
        if (DateUtil.isADateFormat(-1, format)) {
            return new ShownNumber(true, false, 0, null);
        }
        var code = SHOWN_AS_IS.matcher(format).replaceAll("");
        var positive = code.contains(";") ? code.substring(0, code.indexOf(';')) : code;
        var percent = positive.indexOf('%') >= 0;
        if (NO_PLAIN_NUMBER.matcher(positive.replace("%", "").strip()).matches()) {
            return new ShownNumber(false, percent, 0, null);
        }
        var decimals = DECIMALS.matcher(positive);
        var places = decimals.find() ? decimals.group(1) : "";
        return new ShownNumber(
                false,
                percent,
                (int) places.chars().filter(place -> place == '0').count(),
                places.length());
    }

    /** The cell as people see it; what is no number after all stays text. */
    SheetCell cell(String raw) {
        if (raw.isEmpty() || !NUMBER.matcher(raw).matches() || !raw.matches(".*\\d.*")) {
            return SheetCell.of(raw);
        }
        var value = new BigDecimal(raw).round(KEPT);
        if (day) {
            return dayOf(value, raw);
        }
        var shown = rounded(percent ? value.movePointRight(2) : value);
        return SheetCell.typed(shown.toPlainString() + (percent ? "%" : ""));
    }

    private BigDecimal rounded(BigDecimal value) {
        var places = most == null ? MOST_DECIMALS : most;
        var rounded = value.setScale(Math.min(Math.max(value.scale(), 0), places), RoundingMode.HALF_UP);
        var bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return bare.setScale(Math.max(least, Math.max(0, bare.scale())), RoundingMode.UNNECESSARY);
    }

    private static SheetCell dayOf(BigDecimal value, String raw) {
        var moment =
                DateUtil.isValidExcelDate(value.doubleValue()) ? DateUtil.getLocalDateTime(value.doubleValue()) : null;
        return moment == null
                ? SheetCell.of(raw)
                : SheetCell.of(moment.toLocalDate().toString());
    }
}
