package vn.baophu.targets.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period of reporting, seen by the month with whose end it ends. Its figure is the number of people on that day.
 *
 * @param code {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-9M}, {@code 2024-07}
 * @param year the year it lies in
 * @param month 1 to 12
 */
record PeriodEnd(String code, int year, int month) {
    /** All periods of a year, the longest first. */
    static List<PeriodEnd> of(int year) {
        var longest = Stream.of(end(year, "", 12), end(year, "-9M", 9), end(year, "-S1", 6), end(year, "-S2", 12));
        var quarters = IntStream.rangeClosed(1, 4).mapToObj(quarter -> end(year, "-Q" + quarter, 3 * quarter));
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> end(year, "-%02d".formatted(month), month));
        return Stream.of(longest, quarters, months).flatMap(ends -> ends).toList();
    }

    /** The periods that end with the year, the longest first. */
    static List<PeriodEnd> yearEnd(int year) {
        return of(year).stream().filter(end -> end.month == 12).toList();
    }

    LocalDate lastDay() {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static PeriodEnd end(int year, String suffix, int month) {
        return new PeriodEnd(year + suffix, year, month);
    }
}
