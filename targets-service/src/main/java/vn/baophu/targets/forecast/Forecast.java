package vn.baophu.targets.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.baophu.targets.goal.Goal;
import vn.baophu.targets.goal.Start;
import vn.baophu.targets.result.Course;
import vn.baophu.targets.result.Stock;
import vn.baophu.targets.result.Unknown;
import vn.baophu.targets.result.WhyUnknown;

/**
 * What accepted reports let expect of a target. The run rate is that between the first and the last number known, from the
 * end of the year before on; a report that is missing leaves it unknown and is never a zero. Numbers of fewer units than
 * another are no measure: that a unit is asked since April is no growth.
 *
 * @param on the day on which it is asked
 * @param start what the year starts from; null where unknown
 */
record Forecast(Goal goal, LocalDate on, Start start, Course course) {
    /** People to reach; empty where the paper prints only a growth and the start is unknown. */
    Optional<Long> people() {
        return goal.people(start == null ? null : start.participants());
    }

    /** The last number known of as many units as any. */
    Optional<Stock> latest() {
        return last().map(Map.Entry::getValue);
    }

    /** Everything known until the goal's day, in order. */
    List<Stock> reports() {
        return List.copyOf(stocks().values());
    }

    /** Months between the last number known and the goal's day. */
    Optional<Integer> monthsLeft() {
        return last().map(entry -> goal.months() - entry.getKey());
    }

    /** People still to win since the last number known; negative above the target. */
    Optional<Long> remaining() {
        return people().flatMap(people -> latest().map(latest -> people - latest.participants()));
    }

    /**
     * The fewest people that, won in each month left, reach the target; 0 where it is reached; empty where no month is left
     * or nothing is known.
     */
    Optional<Long> neededPerMonth() {
        return monthsLeft().filter(months -> months > 0).flatMap(months -> remaining()
                .map(people -> Math.max(0, -Math.floorDiv(-people, months))));
    }

    /** Empty where fewer than two numbers are known. */
    Optional<RunRate> runRate() {
        var first = comparable().firstEntry();
        return last().filter(last -> last.getKey() > first.getKey())
                .map(last -> new RunRate(
                        last.getValue().participants() - first.getValue().participants(),
                        last.getKey() - first.getKey()));
    }

    Optional<BigDecimal> runRatePerMonth() {
        return runRate().map(RunRate::perMonth);
    }

    /** People on the goal's day at the same rate; the number itself once it is reported. */
    Optional<Long> forecast() {
        return last().flatMap(last -> {
            var people = last.getValue().participants();
            var left = goal.months() - last.getKey();
            return left == 0 ? Optional.of(people) : runRate().map(rate -> rate.after(people, left));
        });
    }

    /** People by which the forecast is above the target, negative below it. */
    Optional<Long> difference() {
        return forecast().flatMap(forecast -> people().map(people -> forecast - people));
    }

    List<Unknown> unknown() {
        var unknown = new ArrayList<>(course.unknown());
        if (start == null) {
            unknown.add(Unknown.of(WhyUnknown.START_UNKNOWN, goal.year() - 1));
        }
        if (forecast().isEmpty()) {
            unknown.add(Unknown.of(WhyUnknown.ONE_REPORT_ONLY, goal.year()));
        }
        return unknown;
    }

    private Optional<Map.Entry<Integer, Stock>> last() {
        return Optional.ofNullable(comparable().lastEntry());
    }

    /** Those of the most units. */
    private NavigableMap<Integer, Stock> comparable() {
        var all = stocks();
        var most = all.values().stream().mapToInt(Stock::units).max().orElse(0);
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().units() == most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private NavigableMap<Integer, Stock> stocks() {
        return course.stocks().headMap(goal.months(), true);
    }
}
