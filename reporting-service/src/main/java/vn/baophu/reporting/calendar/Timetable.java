package vn.baophu.reporting.calendar;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is due when: pure arithmetic, ten years of a regime in about a millisecond. */
public final class Timetable {
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

    private static Stream<Due> ofYear(DueRule rule, int year, WorkingDays working) {
        return Period.of(year, rule.part()).stream().map(period -> new Due(period, rule.datesOf(period, working)));
    }
}
