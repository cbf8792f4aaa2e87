package vn.baophu.reporting.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How periods lie beside and within each other. */
public final class Periods {
    private Periods() {}

    /** The period of the same kind right after it, for nine months those of the next year; none after 2099. */
    public static Optional<Period> after(Period period) {
        return beside(period, 1);
    }

    /** The period of the same kind right before it, for nine months those of the year before; none before 2000. */
    public static Optional<Period> before(Period period) {
        return beside(period, -1);
    }

    /** The smaller periods whose months lie within it, by kind from the longest, then in order. */
    public static List<Period> within(Period period) {
        return ofYear(period.year())
                .filter(other -> !other.equals(period))
                .filter(other -> !other.firstDay().isBefore(period.firstDay())
                        && !other.lastDay().isAfter(period.lastDay()))
                .toList();
    }

    /** Every period that counts this day, by kind from the longest; no nine months in the last quarter. */
    public static List<Period> on(LocalDate day, Counting counting) {
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
                .boxed()
                .flatMap(Periods::ofYear)
                .filter(period -> !counting.firstDayOf(period).isAfter(day)
                        && !counting.lastDayOf(period).isBefore(day))
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
    }

    private static Stream<Period> ofYear(int year) {
        return Arrays.stream(Part.values()).flatMap(part -> Period.of(year, part).stream());
    }

    private static Optional<Period> beside(Period period, int step) {
        var row = period.part().row();
        var months = period.part() == Part.MONTH;
        int places = months ? 12 : row.size();
        int place = (months ? period.month() - 1 : row.indexOf(period.part())) + step;
        int year = period.year() + Math.floorDiv(place, places);
        int within = Math.floorMod(place, places);
        return months
                ? Period.of(year, Part.MONTH).stream().skip(within).findFirst()
                : Period.of(year, row.get(within)).stream().findFirst();
    }
}
