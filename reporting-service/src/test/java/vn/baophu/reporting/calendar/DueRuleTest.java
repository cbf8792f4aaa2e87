package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.reporting.calendar.Bound.BEFORE;
import static vn.baophu.reporting.calendar.Bound.BY;
import static vn.baophu.reporting.calendar.Shift.NEXT_WORKING_DAY;
import static vn.baophu.reporting.calendar.Shift.NONE;
import static vn.baophu.reporting.calendar.Shift.PREVIOUS_WORKING_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;

class DueRuleTest {
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    @Test
    void before_the_tenth_of_July_ends_with_the_ninth_in_Vietnam() {
        var dates = rule(Part.S1, BEFORE, new DayRule(10, 7, 0), NONE).datesOf(Period.named("2024-S1"), WEEKDAYS);

        assertThat(dates.dueOn()).isEqualTo("2024-07-09");
        assertThat(dates.dueAt()).isEqualTo(Instant.parse("2024-07-09T17:00:00Z"));
    }

    @Test
    void by_the_tenth_of_January_of_the_next_year_includes_the_tenth() {
        var dates = rule(Part.YEAR, BY, new DayRule(10, 1, 1), NONE).datesOf(Period.named("2025"), WEEKDAYS);

        assertThat(dates.dueOn()).isEqualTo("2026-01-10");
        assertThat(dates.dueAt()).isEqualTo(Instant.parse("2026-01-10T17:00:00Z"));
    }

    @Test
    void a_report_opens_the_day_after_the_period_ends() {
        var dates = rule(Part.S1, BEFORE, new DayRule(10, 7, 0), NONE).datesOf(Period.named("2024-S1"), WEEKDAYS);

        assertThat(dates.cutOffOn()).isEqualTo("2024-06-30");
        assertThat(dates.opensOn()).isEqualTo("2024-07-01");
    }

    @Test
    void a_year_that_is_due_in_December_is_counted_to_the_end_of_November() {
        var dates = rule(Part.YEAR, BEFORE, new DayRule(15, 12, 0), NONE).datesOf(Period.named("2024"), WEEKDAYS);

        assertThat(dates.cutOffOn()).isEqualTo("2024-11-30");
        assertThat(dates.opensOn()).isEqualTo("2024-12-01");
        assertThat(dates.dueOn()).isEqualTo("2024-12-14");
    }

    @Test
    void a_stated_cut_off_is_kept_apart_from_the_due_day() {
        var rule = new DueRule(Part.YEAR, BEFORE, new DayRule(15, 12, 0), NONE, new DayRule(20, 11, 0));

        assertThat(rule.datesOf(Period.named("2024"), WEEKDAYS).opensOn()).isEqualTo("2024-11-21");
    }

    @Test
    void a_cut_off_on_the_last_day_in_time_is_refused() {
        var rule = new DueRule(Part.YEAR, BEFORE, new DayRule(15, 12, 0), NONE, new DayRule(14, 12, 0));

        refused(CalendarRefusal.CUT_OFF_AFTER_DUE, () -> rule.datesOf(Period.named("2024"), WEEKDAYS));
    }

    @Test
    void a_day_so_early_that_nothing_of_the_period_counts_wants_a_cut_off() {
        var early = new DayRule(31, 1, 0);
        var quarter = Period.named("2024-Q1");

        refused(CalendarRefusal.CUT_OFF_WANTED, () -> mustCount(rule(Part.Q1, BY, early, NONE), quarter));
        mustCount(rule(Part.Q1, BY, new DayRule(1, 2, 0), NONE), quarter);
        mustCount(new DueRule(Part.Q1, BY, early, NONE, new DayRule(20, 1, 0)), quarter);
        mustCount(rule(Part.YEAR, BY, new DayRule(20, 12, 0), NONE), Period.named("2024"));
    }

    @Test
    void a_last_day_on_a_weekend_moves_as_the_rule_says() {
        var sunday = new DayRule(9, 3, 0); // 9 March 2025
        assertThat(due(Part.S1, sunday, NONE)).isEqualTo("2025-03-09");
        assertThat(due(Part.S1, sunday, NEXT_WORKING_DAY)).isEqualTo("2025-03-10");
        assertThat(due(Part.S1, sunday, PREVIOUS_WORKING_DAY)).isEqualTo("2025-03-07");
    }

    @Test
    void a_last_day_within_tet_moves_beyond_the_holidays_and_the_weekend() {
        var tet = new WorkingDays(Set.of(
                LocalDate.parse("2024-02-08"),
                LocalDate.parse("2024-02-09"),
                LocalDate.parse("2024-02-12"),
                LocalDate.parse("2024-02-13"),
                LocalDate.parse("2024-02-14")));
        var rule = rule(Part.MONTH, BY, new DayRule(10, null, 0), NEXT_WORKING_DAY);

        assertThat(rule.datesOf(Period.named("2024-01"), tet).dueOn()).isEqualTo("2024-02-15");
    }

    @Test
    void a_monthly_report_is_due_in_the_month_after() {
        var rule = rule(Part.MONTH, BY, new DayRule(31, null, 0), NONE);

        assertThat(rule.datesOf(Period.named("2024-01"), WEEKDAYS).dueOn()).isEqualTo("2024-02-29");
        assertThat(rule.datesOf(Period.named("2024-12"), WEEKDAYS).dueOn()).isEqualTo("2025-01-31");
    }

    @Test
    void days_that_do_not_exist_or_do_not_suit_the_part_are_refused() {
        refused(CalendarRefusal.NO_SUCH_DAY, () -> new DayRule(31, 6, 0));
        refused(CalendarRefusal.MONTH_WANTED, () -> rule(Part.S1, BY, new DayRule(10, null, 0), NONE));
        refused(CalendarRefusal.MONTH_NOT_WANTED, () -> rule(Part.MONTH, BY, new DayRule(10, 7, 0), NONE));
    }

    private static LocalDate due(Part part, DayRule day, Shift shift) {
        var cutOff = new DayRule(31, 12, -1);
        return new DueRule(part, BY, day, shift, cutOff)
                .datesOf(Period.of(2025, part).get(0), WEEKDAYS)
                .dueOn();
    }

    private static DueRule rule(Part part, Bound bound, DayRule day, Shift shift) {
        return new DueRule(part, bound, day, shift, null);
    }

    private static void mustCount(DueRule rule, Period period) {
        rule.mustCount(new Due(period, rule.datesOf(period, WEEKDAYS)));
    }

    private static void refused(CalendarRefusal refusal, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(refusal));
    }
}
