package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.Deadline.AfterCutOff;
import vn.baophu.reporting.calendar.Deadline.AroundEvent;
import vn.baophu.reporting.calendar.Deadline.OnDay;

class DeadlineTest {
    /** The Tết leave of 2024, 8 to 14 February, and the Monday swapped with Saturday 4 May. */
    private static final WorkingDays OF_2024 = new WorkingDays(
            days(
                    "2024-02-08",
                    "2024-02-09",
                    "2024-02-12",
                    "2024-02-13",
                    "2024-02-14",
                    "2024-04-29",
                    "2024-04-30",
                    "2024-05-01"),
            days("2024-05-04"));

    @Test
    void five_working_days_after_the_cut_off_of_the_decree_jump_over_tet() {
        var rule = new DueRule(Part.MONTH, new AfterCutOff(5), Shift.NONE, Counting.DECREE_09_2019, 1, null);

        assertThat(due(rule, "2024-02")).isEqualTo("2024-02-21");
        assertThat(due(rule, "2024-03")).isEqualTo("2024-03-21");
    }

    @Test
    void a_saturday_worked_in_lieu_counts_and_its_monday_does_not() {
        var rule = new DueRule(Part.MONTH, new AfterCutOff(3), Shift.NONE, null, 1, null);
        var onSaturday = new DueRule(Part.MONTH, Bound.BY, new DayRule(4, null, 0), Shift.NEXT_WORKING_DAY, null);

        assertThat(due(rule, "2024-04")).isEqualTo("2024-05-04");
        assertThat(due(onSaturday, "2024-04")).isEqualTo("2024-05-04");
    }

    @Test
    void a_monthly_report_counted_to_the_14th_may_be_due_in_its_own_month() {
        var rule = new DueRule(
                Part.MONTH,
                new OnDay(Bound.BEFORE, new DayRule(20, null, 0), 0),
                Shift.NONE,
                Counting.DECREE_09_2019,
                1,
                null);
        var dates = rule.datesOf(Period.named("2024-03"), OF_2024);

        assertThat(dates.cutOffOn()).isEqualTo("2024-03-14");
        assertThat(dates.opensOn()).isEqualTo("2024-03-15");
        assertThat(dates.dueOn()).isEqualTo("2024-03-19");
    }

    @Test
    void a_rule_around_an_event_has_dates_once_the_event_has_one() {
        var rule = new DueRule(Part.YEAR, new AroundEvent("Kỳ họp HĐND", -10), Shift.NONE, null, 1, null);

        assertThat(rule.waitsForEvent()).isTrue();
        assertThatThrownBy(() -> due(rule, "2024")).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(CalendarRefusal.EVENT_NOT_DATED));
        var dates = rule.datesOf(Period.named("2024"), LocalDate.parse("2024-12-09"), OF_2024);
        assertThat(dates.dueOn()).isEqualTo("2024-11-29");
        assertThat(dates.cutOffOn()).isEqualTo("2024-10-31");
    }

    @Test
    void opening_due_day_and_lock_are_three_days() {
        var rule = new DueRule(Part.S1, new OnDay(Bound.BEFORE, new DayRule(10, 7, 0), 1), Shift.NONE, null, -15, 30);
        var dates = rule.datesOf(Period.named("2024-S1"), OF_2024);

        assertThat(dates.opensOn()).isEqualTo("2024-06-15");
        assertThat(dates.dueOn()).isEqualTo("2024-07-09");
        assertThat(dates.lockOn()).isEqualTo("2024-08-08");
    }

    @Test
    void a_report_that_opens_after_it_is_due_is_refused() {
        var rule = new DueRule(Part.S1, new OnDay(Bound.BEFORE, new DayRule(10, 7, 0), 1), Shift.NONE, null, 10, null);

        assertThatThrownBy(() -> due(rule, "2024-S1"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(CalendarRefusal.OPENS_AFTER_DUE));
    }

    @Test
    void a_last_day_that_would_move_back_to_the_cut_off_moves_on_instead() {
        var rule =
                new DueRule(Part.S1, Bound.BY, new DayRule(1, 7, 0), Shift.PREVIOUS_WORKING_DAY, new DayRule(30, 6, 0));

        // 1 July 2023 was a Saturday, 30 June the cut-off
        assertThat(due(rule, "2023-S1")).isEqualTo("2023-07-03");
        assertThat(due(rule, "2024-S1")).isEqualTo("2024-07-01");
    }

    private static LocalDate due(DueRule rule, String period) {
        return rule.datesOf(Period.named(period), OF_2024).dueOn();
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
