package vn.baophu.reporting.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is due when: pure arithmetic, ten years of a regime in far less than a millisecond. */
public final class Timetable {
    /** A rule's day lies at most so many years after its period, and moving over holidays adds no more than one. */
    private static final int YEARS_LATE = 6;

    private static final int YEARS_EARLY = 1;

    private static final Comparator<Due> IN_ORDER = Comparator.comparing(
                    (Due due) -> due.dates().dueOn())
            .thenComparing(due -> due.period().code());

    private Timetable() {}

    /** All that is due on a day from the first to the last, in order; rules that wait for an event have nothing yet. */
    public static List<Due> of(Collection<DueRule> rules, LocalDate from, LocalDate to, WorkingDays working) {
        return ofYears(rules, from.getYear() - YEARS_LATE, to.getYear() + YEARS_EARLY, working).stream()
                .filter(due -> !due.dates().dueOn().isBefore(from)
                        && !due.dates().dueOn().isAfter(to))
                .sorted(IN_ORDER)
                .toList();
    }

    /** All that is due for periods of these years, both included, rule by rule. */
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
