package vn.baophu.targets.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above a table that cites the paper it belongs to, as printed: wrong numbers are kept.
 *
 * @param number number and symbol such as {@code 127/KH-UBND}; null where none is cited
 * @param day null where no date is cited
 */
public record Caption(String text, String number, LocalDate day) {
    private static final Pattern CITES =
            Pattern.compile("(?iu)[(\\s]*(ban hành kèm theo|ban hành theo|kèm theo|đính kèm)\\b.*");
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)số\\s*:?\\s*(\\d+)\\s*/\\s*([\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)*)");
    private static final Pattern DAY =
            Pattern.compile("(?iu)ngày\\s+(\\d{1,2})(?:\\s+tháng\\s+|/)(\\d{1,2})(?:\\s+năm\\s+|/)(\\d{4})");

    /** Whether a line above a table is its caption: "(Ban hành kèm theo ...)", "(Kèm theo ...)". */
    public static boolean isOne(String line) {
        return CITES.matcher(line).matches();
    }

    /** What a caption cites. */
    public static Caption of(String line) {
        var number = NUMBER.matcher(line);
        var day = DAY.matcher(line);
        return new Caption(
                line, number.find() ? number.group(1) + "/" + number.group(2) : null, day.find() ? day(day) : null);
    }

    private static LocalDate day(Matcher printed) {
        try {
            return LocalDate.of(
                    Integer.parseInt(printed.group(3)),
                    Integer.parseInt(printed.group(2)),
                    Integer.parseInt(printed.group(1)));
        } catch (DateTimeException noSuchDay) {
            // a printed 31/02 stays text
            return null;
        }
    }
}
