package vn.baophu.reporting.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.tally.Tally;

/**
 * What is known of one year: how many people took part at the end of its months. A number is known where everybody who is
 * asked for a report of a period ending then has an accepted one and nobody was let off; of several such periods the longest
 * counts. Only numbers of the same units are known beside each other, of the most that reported at any of these times: that
 * a unit is asked since April is no growth.
 *
 * @param stocks by month, 0 for the end of the year before; months of which nothing is known are absent
 */
public record Course(NavigableMap<Integer, Stock> stocks) {
    /** How many people took part on the last day of a period, as these units, all that were asked, said. */
    public record Stock(Period period, long participants, Set<UUID> units) {}

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
        // Of those of as many units the last
        stocks.descendingMap().values().stream()
                .max(Comparator.comparing(stock -> stock.units().size()))
                .ifPresent(
                        most -> stocks.values().removeIf(stock -> !stock.units().equals(most.units())));
        return new Course(stocks);
    }

    private static Optional<Stock> stock(Period period, Tally tally) {
        return tally.isWhole() ? Optional.of(new Stock(period, tally.participants(), tally.units())) : Optional.empty();
    }

    private static Stream<Period> all(int year) {
        return Stream.of(Part.values()).flatMap(part -> Period.of(year, part).stream());
    }

    private static int month(Period period) {
        return period.lastDay().getMonthValue();
    }
}
