package vn.baophu.targets.numeral;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.baophu.targets.sheet.SheetCell;

/**
 * A cell of figures taken apart: {@code khoảng 30%}, {@code phấn đấu 100%}, {@code 12.038 người}.
 *
 * @param number the digits and signs alone
 * @param percent whether a percent sign follows
 * @param comparator {@code EQUAL}, {@code ABOUT} or {@code AT_LEAST}
 * @param aspiration whether the paper only strives for it
 * @param typed whether the file types it as a number: then the point is the decimal sign and nothing groups
 */
public record PrintedValue(String number, boolean percent, String comparator, boolean aspiration, boolean typed) {
    private static final Pattern EMPTY = Pattern.compile("[-–—…._*]+|/|x|(?iu)không có");
    private static final Pattern SHAPE = Pattern.compile(
            "(?iu)(phấn đấu)?(?:\\s*đạt)?\\s*(khoảng|xấp xỉ|≈|~|đạt hoặc vượt|ít nhất|tối thiểu|từ|trên|hơn|≥|>=|>)?\\s*"
                    + "(-?\\d[\\d., ]*)\\s*(%)?\\s*(?:người|trở lên|dân số)?");
    private static final Pattern BESIDE =
            Pattern.compile("(?iu)(.+?)\\s*[;(,]?\\s*[(]?(phấn đấu[^\\d]*?)(\\d[\\d.,]*\\s*%?)[^\\d]*");
    private static final Pattern TYPED = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(%)?");

    /** A longer text says more than a figure. */
    private static final int LONGEST = 80;

    /** Whether the cell says nothing: blank or only a dash. */
    public static boolean isEmpty(SheetCell cell) {
        return cell.isBlank() || EMPTY.matcher(cell.text()).matches();
    }

    /** What the cell says; empty where it is no number. */
    public static Optional<PrintedValue> of(SheetCell cell) {
        if (cell.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (cell.number()) {
            var typed = TYPED.matcher(cell.text());
            return typed.matches()
                    ? Optional.of(new PrintedValue(typed.group(1), typed.group(2) != null, "EQUAL", false, true))
                    : Optional.empty();
        }
        if (isPlain(cell.text())) {
            return Optional.of(plain(cell.text()));
        }
        var written = SHAPE.matcher(cell.text());
        return written.matches() ? Optional.of(of(written)) : Optional.empty();
    }

    /** Whether only a number stands there, with or without a percent sign: nearly all cells of long tables. */
    private static boolean isPlain(String text) {
        var end = text.endsWith("%") ? text.length() - 1 : text.length();
        if (end < 1 || !isDigit(text.charAt(0))) {
            return false;
        }
        for (var at = 1; at < end; at++) {
            if (!isDigit(text.charAt(at)) && text.charAt(at) != '.' && text.charAt(at) != ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static PrintedValue plain(String text) {
        var percent = text.endsWith("%");
        return new PrintedValue(percent ? text.substring(0, text.length() - 1) : text, percent, "EQUAL", false, false);
    }

    /** The aspiration that a cell prints beside its target: {@code 96,82% (phấn đấu 100%)}; the target is left over. */
    public static Optional<Pair> pair(SheetCell cell) {
        var both = BESIDE.matcher(cell.text());
        return cell.text().length() <= LONGEST && both.matches()
                ? of(SheetCell.of(both.group(1))).flatMap(target -> of(SheetCell.of("phấn đấu " + both.group(3)))
                        .map(aspiration -> new Pair(target, aspiration)))
                : Optional.empty();
    }

    /** Two figures in one cell. */
    public record Pair(PrintedValue target, PrintedValue aspiration) {}

    private static PrintedValue of(Matcher written) {
        var word = written.group(2);
        return new PrintedValue(
                written.group(3).strip(),
                written.group(4) != null,
                word == null ? "EQUAL" : comparator(word),
                written.group(1) != null,
                false);
    }

    private static String comparator(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "khoảng", "xấp xỉ", "≈", "~" -> "ABOUT";
            default -> "AT_LEAST";
        };
    }

    /** People as digits only; empty where the format writes no whole number so. */
    public Optional<String> count(NumberFormat format) {
        if (!typed) {
            return format.count(number);
        }
        var whole = number.replaceFirst("\\.0+$", "");
        return whole.indexOf('.') < 0 ? NumberFormat.POINT_DECIMAL.count(whole) : Optional.empty();
    }

    /**
     * Percent with the printed decimal sign; empty where the format writes no rate so. A number that the file types has no
     * sign of its own and takes the table's.
     */
    public Optional<String> rate(NumberFormat format) {
        if (!typed) {
            return format.rate(number);
        }
        var rate = NumberFormat.POINT_DECIMAL.rate(number);
        return format == NumberFormat.VIETNAMESE ? rate.map(point -> point.replace('.', ',')) : rate;
    }
}
