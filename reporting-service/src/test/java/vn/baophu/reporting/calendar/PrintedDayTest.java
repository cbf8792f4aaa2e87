package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.calendar.Deadline.OnDay;

/** The last day in time follows from the printed day, also in months that have no such day. */
class PrintedDayTest {
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 29, 2023, 2024-02-28",
        "BEFORE, 29, 2024, 2025-02-28",
        "BY, 29, 2023, 2024-02-29",
        "BY, 29, 2024, 2025-02-28"
    })
    void february_29_leaves_the_28th_in_every_year(Bound bound, int day, int year, LocalDate last) {
        var rule = new DueRule(Part.YEAR, bound, new DayRule(day, 2, 1), Shift.NONE, null);

        assertThat(rule.datesOf(new Period(year, Part.YEAR, 0), WEEKDAYS).dueOn())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 31, 2024-03, 2024-04-30",
        "BEFORE, 31, 2024-04, 2024-05-30",
        "BEFORE, 30, 2024-01, 2024-02-29",
        "BEFORE, 1, 2024-01, 2024-01-31",
        "BY, 31, 2024-03, 2024-04-30"
    })
    void a_month_without_the_day_is_left_whole(Bound bound, int day, String period, LocalDate last) {
        var rule = new DueRule(Part.MONTH, bound, new DayRule(day, null, 0), Shift.NONE, Counting.DECREE_09_2019);

        assertThat(rule.datesOf(Period.named(period), WEEKDAYS).dueOn()).isEqualTo(last);
    }

    @Property
    void before_a_day_ends_with_the_last_day_whose_number_is_smaller(
            @ForAll("months") YearMonth month, @ForAll @IntRange(min = 2, max = 31) int day) {
        assertThat(lastDay(Bound.BEFORE, month, day)).isEqualTo(lastUpTo(day - 1, month));
    }

    @Property
    void before_the_first_ends_with_the_month_before(@ForAll("months") YearMonth month) {
        assertThat(lastDay(Bound.BEFORE, month, 1))
                .isEqualTo(month.minusMonths(1).atEndOfMonth());
    }

    @Property
    void by_a_day_ends_with_the_last_day_whose_number_is_not_greater(
            @ForAll("months") YearMonth month, @ForAll @IntRange(min = 1, max = 31) int day) {
        assertThat(lastDay(Bound.BY, month, day)).isEqualTo(lastUpTo(day, month));
    }

    @Property
    void a_day_of_the_year_is_found_as_that_of_a_month(
            @ForAll Bound bound, @ForAll("months") YearMonth month, @ForAll @IntRange(min = 1, max = 31) int day) {
        var named = Math.min(day, Month.from(month).maxLength());
        var rule = new OnDay(bound, new DayRule(named, month.getMonthValue(), 1), 1);
        var period = new Period(month.getYear() - 1, Part.YEAR, 0);

        assertThat(rule.lastDay(period, period.lastDay(), WEEKDAYS)).isEqualTo(lastDay(bound, month, named));
    }

    private static LocalDate lastDay(Bound bound, YearMonth month, int day) {
        var before = month.minusMonths(1);
        var period = new Period(before.getYear(), Part.MONTH, before.getMonthValue());
        var rule = new OnDay(bound, new DayRule(day, null, 0), 1);
        return rule.lastDay(period, period.lastDay(), WEEKDAYS);
    }

    private static LocalDate lastUpTo(int number, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(date -> date.getDayOfMonth() <= number)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 12 * 98).map(YearMonth.of(2001, 1)::plusMonths);
    }
}
