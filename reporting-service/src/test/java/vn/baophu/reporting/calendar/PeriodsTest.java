package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodsTest {
    @Example
    void the_decree_counts_from_the_15th_to_the_14th() {
        counts("2024-07", "2024-06-15", "2024-07-14");
        counts("2024-01", "2023-12-15", "2024-01-14");
        counts("2024-Q1", "2023-12-15", "2024-03-14");
        counts("2024-S1", "2023-12-15", "2024-06-14");
        counts("2024-S2", "2024-06-15", "2024-12-14");
        counts("2024-9M", "2023-12-15", "2024-09-14");
        counts("2024", "2023-12-15", "2024-12-14");
    }

    @Example
    void neighbours_are_of_the_same_kind() {
        assertThat(Periods.before(Period.named("2024-01"))).contains(Period.named("2023-12"));
        assertThat(Periods.after(Period.named("2024-Q4"))).contains(Period.named("2025-Q1"));
        assertThat(Periods.after(Period.named("2024-S1"))).contains(Period.named("2024-S2"));
        assertThat(Periods.after(Period.named("2024-9M"))).contains(Period.named("2025-9M"));
        assertThat(Periods.after(Period.named("2099"))).isEmpty();
        assertThat(Periods.before(Period.named("2000-S1"))).isEmpty();
    }

    @Example
    void a_half_contains_its_quarters_and_months() {
        assertThat(Periods.within(Period.named("2024-S2")))
                .extracting(Period::code)
                .containsExactly(
                        "2024-Q3", "2024-Q4", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12");
        assertThat(Periods.within(Period.named("2024-07"))).isEmpty();
        assertThat(Periods.within(Period.named("2024"))).hasSize(2 + 4 + 1 + 12);
    }

    @Example
    void the_decree_counts_the_15th_of_December_in_the_next_year() {
        assertThat(Periods.on(LocalDate.parse("2024-12-15"), Counting.DECREE_09_2019))
                .extracting(Period::code)
                .containsExactly("2025", "2025-S1", "2025-Q1", "2025-9M", "2025-01");
        assertThat(Periods.on(LocalDate.parse("2024-12-15"), Counting.CALENDAR))
                .extracting(Period::code)
                .containsExactly("2024", "2024-S2", "2024-Q4", "2024-12");
    }

    @Property
    void periods_of_one_kind_follow_each_other_without_gap_or_overlap_in_every_counting(
            @ForAll("periods") Period period, @ForAll Counting counting) {
        Periods.after(period).filter(next -> period.part() != Part.NINE_MONTHS).ifPresent(next -> assertThat(
                        counting.firstDayOf(next))
                .isEqualTo(counting.lastDayOf(period).plusDays(1)));
        assertThat(counting.firstDayOf(period)).isBefore(counting.lastDayOf(period));
    }

    @Property
    void nine_months_and_the_last_quarter_make_the_year(@ForAll("periods") Period period, @ForAll Counting counting) {
        var nine = new Period(period.year(), Part.NINE_MONTHS, 0);
        var last = new Period(period.year(), Part.Q4, 0);
        var year = new Period(period.year(), Part.YEAR, 0);

        assertThat(counting.firstDayOf(nine)).isEqualTo(counting.firstDayOf(year));
        assertThat(counting.firstDayOf(last)).isEqualTo(counting.lastDayOf(nine).plusDays(1));
        assertThat(counting.lastDayOf(last)).isEqualTo(counting.lastDayOf(year));
    }

    @Property
    void every_day_counts_in_exactly_one_period_of_each_kind(@ForAll("days") LocalDate day, @ForAll Counting counting) {
        var kinds = Periods.on(day, counting).stream()
                .map(period -> period.part().row().get(0))
                .filter(kind -> kind != Part.NINE_MONTHS)
                .toList();

        assertThat(kinds).isEqualTo(List.of(Part.YEAR, Part.S1, Part.Q1, Part.MONTH));
    }

    @Property
    void there_and_back_again(@ForAll("periods") Period period) {
        Periods.after(period).ifPresent(next -> assertThat(Periods.before(next)).contains(period));
        Periods.before(period).ifPresent(last -> assertThat(Periods.after(last)).contains(period));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.integers().between(2000, 2099).flatMap(year -> Arbitraries.of(Part.class)
                .flatMap(part -> Arbitraries.of(Period.of(year, part))));
    }

    /** Leap days and turns of the year among them. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 14).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .edgeCases(edges ->
                        edges.add(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 14)));
    }

    private static void counts(String code, String first, String last) {
        var period = Period.named(code);
        assertThat(Counting.DECREE_09_2019.firstDayOf(period)).isEqualTo(first);
        assertThat(Counting.DECREE_09_2019.lastDayOf(period)).isEqualTo(last);
    }
}
