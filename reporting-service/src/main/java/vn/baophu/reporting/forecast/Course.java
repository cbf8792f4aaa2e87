package vn.baophu.reporting.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.tally.Tally;

/**
 * What is known of one year: how many people took part at the end of its months. A number is known where everybody who owes
 * a report for a period ending then has an accepted one; of several such periods the longest counts.
 *
 * @param stocks by month, 0 for the end of the year before; months of which nothing is known are absent
 */
public record Course(NavigableMap<Integer, Stock> stocks) {
    /** How many people took part on the last day of a period, as all who had to report said. */
    public record Stock(Period period, long participants) {}

    /** The periods that tell of a year: its own and those that ended with the one before, as far as they are over. */
    public static List<Period> periods(int year, LocalDate until) {
        return Stream.concat(all(year - 1).filter(period -> month(period) == 12), all(year))
                .filter(period -> !period.lastDay().isAfter(until))
                .toList();
    }

    /** @param tally what was reported for a period */
    public static Course of(int year, LocalDate until, Function<Period, Tally> tally) {
        var stocks = new TreeMap<Integer, Stock>();
        periods(year, until).stream()
                .sorted(Comparator.comparing(Period::firstDay))
                .forEach(period -> {
                    var month = period.year() < year ? 0 : month(period);
                    if (!stocks.containsKey(month)) {
                        stock(period, tally.apply(period)).ifPresent(stock -> stocks.put(month, stock));
                    }
                });
        return new Course(stocks);
    }

    private static Optional<Stock> stock(Period period, Tally tally) {
        return tally.isWhole() ? Optional.of(new Stock(period, tally.participants())) : Optional.empty();
    }

    private static Stream<Period> all(int year) {
        return Stream.of(Part.values()).flatMap(part -> Period.of(year, part).stream());
    }

    private static int month(Period period) {
        return period.lastDay().getMonthValue();
    }
}
