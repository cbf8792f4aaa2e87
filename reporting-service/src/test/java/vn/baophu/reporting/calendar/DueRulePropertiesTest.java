package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every due rule of the same or the next year, any period and any holidays. */
class DueRulePropertiesTest {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Property
    void the_default_cut_off_lies_before_the_last_day_and_within_the_period(
            @ForAll("rules") DueRule rule, @ForAll @IntRange(min = 2018, max = 2027) int year) {
        for (var period : Period.of(year, rule.part())) {
            var dates = rule.datesOf(period, new WorkingDays(Set.of()));

            assertThat(dates.cutOffOn()).isBefore(dates.dueOn()).isBeforeOrEqualTo(period.lastDay());
            assertThat(dates.opensOn()).isEqualTo(dates.cutOffOn().plusDays(1));
        }
    }

    @Property
    void the_due_moment_is_midnight_in_Vietnam_after_the_last_day(
            @ForAll("rules") DueRule rule, @ForAll @IntRange(min = 2018, max = 2027) int year) {
        for (var period : Period.of(year, rule.part())) {
            var dates = rule.datesOf(period, new WorkingDays(Set.of()));
            var local = dates.dueAt().atZone(VIETNAM);

            assertThat(local.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
            assertThat(local.toLocalDate()).isEqualTo(dates.dueOn().plusDays(1));
        }
    }

    @Property
    void a_moved_last_day_is_the_nearest_working_day_in_its_direction(
            @ForAll("dates") LocalDate day, @ForAll @Size(max = 40) Set<@From("dates") LocalDate> holidays) {
        var working = new WorkingDays(holidays);
        var next = Shift.NEXT_WORKING_DAY.of(day, working);
        var previous = Shift.PREVIOUS_WORKING_DAY.of(day, working);

        assertThat(working.includes(next)).isTrue();
        assertThat(working.includes(previous)).isTrue();
        assertThat(previous).isBeforeOrEqualTo(day);
        assertThat(next).isAfterOrEqualTo(day);
        assertThat(day.datesUntil(next)).noneMatch(working::includes);
        assertThat(previous.plusDays(1).datesUntil(day.plusDays(1))).noneMatch(working::includes);
        assertThat(Shift.NONE.of(day, working)).isEqualTo(day);
    }

    @Provide
    Arbitrary<DueRule> rules() {
        var parts = Arbitraries.of(Part.class);
        var bounds = Arbitraries.of(Bound.class);
        var shifts = Arbitraries.of(Shift.class);
        return parts.flatMap(part -> Combinators.combine(bounds, part == Part.MONTH ? monthly() : days(), shifts)
                .as((bound, day, shift) -> new DueRule(part, bound, day, shift, null)));
    }

    @Provide
    Arbitrary<DayRule> days() {
        return Combinators.combine(
                        Arbitraries.of(Month.class), Arbitraries.integers().between(0, 1))
                .flatAs((month, offset) -> Arbitraries.integers()
                        .between(1, month.maxLength())
                        .map(day -> new DayRule(day, month.getValue(), offset)));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 3650).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    private static Arbitrary<DayRule> monthly() {
        return Arbitraries.integers().between(1, 31).map(day -> new DayRule(day, null, 0));
    }
}
