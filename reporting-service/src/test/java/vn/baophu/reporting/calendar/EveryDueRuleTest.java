package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.baophu.reporting.calendar.Deadline.AfterCutOff;

/** What holds for every rule that a regime may state, whatever the holidays of the year turn out to be. */
class EveryDueRuleTest {
    @Property
    void a_report_is_due_after_the_cut_off_and_not_before_it_opens(
            @ForAll("rules") DueRule rule,
            @ForAll("workingDays") WorkingDays working,
            @ForAll @IntRange(min = 2018, max = 2027) int year) {
        for (var period : Period.of(year, rule.part())) {
            var dates = rule.datesOf(period, working);

            assertThat(dates.dueOn()).isAfter(dates.cutOffOn()).isAfterOrEqualTo(dates.opensOn());
            assertThat(dates.opensOn()).isEqualTo(dates.cutOffOn().plusDays(rule.opensDays()));
            if (dates.lockOn() != null) {
                assertThat(dates.lockOn()).isEqualTo(dates.dueOn().plusDays(rule.lockDays()));
            }
        }
    }

    @Property
    void the_due_moment_is_midnight_in_Vietnam_after_the_last_day(
            @ForAll("rules") DueRule rule,
            @ForAll("workingDays") WorkingDays working,
            @ForAll @IntRange(min = 2018, max = 2027) int year) {
        for (var period : Period.of(year, rule.part())) {
            var dates = rule.datesOf(period, working);
            var local = dates.dueAt().atZone(ZoneId.of("Asia/Ho_Chi_Minh"));

            assertThat(local.toLocalDate()).isEqualTo(dates.dueOn().plusDays(1));
            assertThat(local.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        }
    }

    @Property
    void holidays_never_move_the_cut_off_or_the_opening(
            @ForAll("rules") DueRule rule,
            @ForAll("workingDays") WorkingDays one,
            @ForAll("workingDays") WorkingDays other,
            @ForAll @IntRange(min = 2018, max = 2027) int year) {
        for (var period : Period.of(year, rule.part())) {
            assertThat(rule.datesOf(period, one).cutOffOn())
                    .isEqualTo(rule.datesOf(period, other).cutOffOn());
        }
    }

    @Property
    void a_rule_that_moves_its_day_ends_on_a_working_day(
            @ForAll("rules") DueRule rule,
            @ForAll("workingDays") WorkingDays working,
            @ForAll @IntRange(min = 2018, max = 2027) int year) {
        for (var period : Period.of(year, rule.part())) {
            var dueOn = rule.datesOf(period, working).dueOn();

            assertThat(working.includes(dueOn))
                    .isIn(
                            rule.shift() == Shift.NONE && !(rule.deadline() instanceof AfterCutOff)
                                    ? List.of(true, false)
                                    : List.of(true));
        }
    }

    @Property
    void n_working_days_after_the_cut_off_there_are_n_of_them(
            @ForAll("workingDays") WorkingDays working,
            @ForAll Counting counting,
            @ForAll Part part,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 2018, max = 2027) int year) {
        var rule = new DueRule(part, new AfterCutOff(n), Shift.NONE, counting, 1, null);
        for (var period : Period.of(year, part)) {
            var dates = rule.datesOf(period, working);

            assertThat(dates.cutOffOn()).isEqualTo(counting.lastDayOf(period));
            assertThat(dates.opensOn().datesUntil(dates.dueOn().plusDays(1)).filter(working::includes))
                    .hasSize(n);
        }
    }

    @Property
    void ten_years_have_each_period_of_a_rule_once(
            @ForAll("rules") DueRule rule, @ForAll("workingDays") WorkingDays working) {
        var due = Timetable.ofYears(List.of(rule), 2018, 2027, working);

        assertThat(due).hasSize(10 * Period.of(2018, rule.part()).size());
        assertThat(due).extracting(Due::period).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<DueRule> rules() {
        return GivenRules.rules();
    }

    @Provide
    Arbitrary<WorkingDays> workingDays() {
        return GivenRules.workingDays();
    }
}
