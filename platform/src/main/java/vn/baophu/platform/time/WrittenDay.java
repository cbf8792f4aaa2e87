package vn.baophu.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as callers write them, {@code 2023-07-31}: of the years 1 to 9999, so that a span can be added to each. */
public final class WrittenDay {
    private static final int LAST_YEAR = 9999;

    private WrittenDay() {}

    /** The day; a {@link DateTimeException} where it is none. */
    public static LocalDate read(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not of the years 1 to 9999: " + text);
        }
        return day;
    }
}
