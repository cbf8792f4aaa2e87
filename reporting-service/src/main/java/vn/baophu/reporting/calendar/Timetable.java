package vn.baophu.reporting.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is due when: pure arithmetic, ten years of a regime in about a millisecond. */
public final class Timetable {
    private static final Comparator<Due> IN_ORDER = Comparator.comparing(
                    (Due due) -> due.dates().dueOn())
            .thenComparing(due -> due.period().code());

    private Timetable() {}

    /**
     * All that is due for periods of these years, both included, rule by rule; nothing yet of rules that wait for an event.
     * Refuses with {@code CUT_OFF_AFTER_DUE} and {@code OPENS_AFTER_DUE}.
     */
    public static List<Due> ofYears(Collection<DueRule> rules, int first, int last, WorkingDays working) {
        return rules.stream()
                .filter(rule -> !rule.waitsForEvent())
                .flatMap(
                        rule -> IntStream.rangeClosed(first, last).boxed().flatMap(year -> ofYear(rule, year, working)))
                .toList();
    }

    /** Those due on a day from the first to the last, by day. */
    public static List<Due> between(List<Due> due, LocalDate first, LocalDate last) {
        return due.stream()
                .filter(each -> !each.dates().dueOn().isBefore(first)
                        && !each.dates().dueOn().isAfter(last))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<Due> ofYear(DueRule rule, int year, WorkingDays working) {
        return Period.of(year, rule.part()).stream().map(period -> new Due(period, rule.datesOf(period, working)));
    }
}
