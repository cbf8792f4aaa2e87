package vn.baophu.reporting.forecast;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.baophu.reporting.forecast.Course.Stock;

/**
 * What a course lets expect of the last day of its year. The run rate is that between the first and the last number known,
 * the result of the year before included. Whatever does not follow is empty, never a zero.
 *
 * @param target people to reach on the last day of the year; null where unknown
 */
public record Forecast(Course course, Long target) {
    private static final int DECEMBER = 12;

    /** The number that the rate starts from; empty where no two numbers are known. */
    public Optional<Stock> first() {
        return runRate().map(rate -> course.stocks().firstEntry().getValue());
    }

    /** The last number known. */
    public Optional<Stock> latest() {
        return last().map(Map.Entry::getValue);
    }

    /** Months between the last number known and the end of the year. */
    public Optional<Integer> monthsLeft() {
        return last().map(entry -> DECEMBER - entry.getKey());
    }

    /** People a month between the first and the last number known, two decimals, HALF_UP. */
    public Optional<BigDecimal> perMonth() {
        return runRate().map(RunRate::perMonth);
    }

    /** People on the last day of the year at that rate; the number itself once it is reported. */
    public Optional<Long> atYearEnd() {
        return last().flatMap(last -> {
            var people = last.getValue().participants();
            var left = DECEMBER - last.getKey();
            return left == 0 ? Optional.of(people) : runRate().map(rate -> rate.after(people, left));
        });
    }

    /** People by which the forecast is above the target, negative below it. */
    public Optional<Long> difference() {
        return target == null ? Optional.empty() : atYearEnd().map(people -> people - target);
    }

    /**
     * The fewest people that, won in each month left, reach the target; 0 where it is reached; empty where no month is left
     * or nothing is known.
     */
    public Optional<Long> perMonthNeeded() {
        return monthsLeft().filter(months -> target != null && months > 0).flatMap(months -> latest().map(
                        latest -> Math.max(0, -Math.floorDiv(latest.participants() - target, months))));
    }

    private Optional<RunRate> runRate() {
        var first = course.stocks().firstEntry();
        return last().filter(last -> last.getKey() > first.getKey())
                .map(last -> new RunRate(
                        last.getValue().participants() - first.getValue().participants(),
                        last.getKey() - first.getKey()));
    }

    private Optional<Map.Entry<Integer, Stock>> last() {
        return Optional.ofNullable(course.stocks().lastEntry());
    }
}
