package vn.baophu.reporting.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.Deadline.AfterCutOff;
import vn.baophu.reporting.calendar.Deadline.OnDay;

/** Due rules of every kind, and working days with holidays and swaps in any place. */
final class GivenRules {
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    private GivenRules() {}

    /** Rules that a regime may state: their dates exist in every year. */
    static Arbitrary<DueRule> rules() {
        return Arbitraries.of(Part.class)
                .flatMap(part -> Combinators.combine(
                                deadlines(part),
                                Arbitraries.of(Shift.class),
                                cutOffs(part).injectNull(0.3),
                                Arbitraries.integers().between(-20, 5),
                                Arbitraries.integers().between(0, 90).injectNull(0.3))
                        .as((deadline, shift, cutOff, opens, lock) ->
                                new DueRule(part, deadline, shift, cutOff, opens, lock)))
                .filter(GivenRules::stands);
    }

    /** A fortnight of holidays here, single days there, and weekends worked in lieu. */
    static Arbitrary<WorkingDays> workingDays() {
        var dates = Arbitraries.integers().between(0, 4400).map(LocalDate.of(2017, 1, 1)::plusDays);
        return Combinators.combine(
                        dates.set().ofMaxSize(40),
                        dates.set().ofMaxSize(10),
                        dates.set().ofMaxSize(20))
                .as((single, long_, swapped) -> {
                    var off = new HashSet<>(single);
                    long_.forEach(first -> first.datesUntil(first.plusDays(14)).forEach(off::add));
                    return new WorkingDays(off, swapped);
                });
    }

    private static Arbitrary<Deadline> deadlines(Part part) {
        Arbitrary<Deadline> onDay = Combinators.combine(
                        Arbitraries.of(Bound.class),
                        days(part, 0, 1),
                        Arbitraries.integers().between(0, 2))
                .as(OnDay::new);
        Arbitrary<Deadline> after = Arbitraries.integers().between(1, 30).map(AfterCutOff::new);
        return Arbitraries.oneOf(onDay, after);
    }

    private static Arbitrary<CutOff> cutOffs(Part part) {
        return Arbitraries.oneOf(Arbitraries.of(Counting.class), days(part, -1, 0));
    }

    private static Arbitrary<DayRule> days(Part part, int firstYear, int lastYear) {
        return part == Part.MONTH
                ? Arbitraries.integers().between(1, 31).map(day -> new DayRule(day, null, 0))
                : Combinators.combine(
                                Arbitraries.of(Month.class),
                                Arbitraries.integers().between(firstYear, lastYear))
                        .flatAs((month, offset) -> Arbitraries.integers()
                                .between(1, month.maxLength())
                                .map(day -> new DayRule(day, month.getValue(), offset)));
    }

    private static boolean stands(DueRule rule) {
        try {
            Stream.iterate(2016, year -> year + 1)
                    .limit(14)
                    .flatMap(year -> Period.of(year, rule.part()).stream())
                    .forEach(period -> rule.datesOf(period, WEEKDAYS));
            return true;
        } catch (Refused no) {
            return false;
        }
    }
}
