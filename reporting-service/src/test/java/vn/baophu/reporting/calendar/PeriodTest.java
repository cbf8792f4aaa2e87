package vn.baophu.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.baophu.platform.error.Refused;

class PeriodTest {
    @Example
    void the_five_ways_to_write_a_period_are_understood() {
        assertThat(Period.named("2024").lastDay()).isEqualTo("2024-12-31");
        assertThat(Period.named("2024-S1").lastDay()).isEqualTo("2024-06-30");
        assertThat(Period.named("2024-S2").firstDay()).isEqualTo("2024-07-01");
        assertThat(Period.named("2024-Q3").firstDay()).isEqualTo("2024-07-01");
        assertThat(Period.named("2024-9M").lastDay()).isEqualTo("2024-09-30");
        assertThat(Period.named("2024-02").lastDay()).isEqualTo("2024-02-29");
        assertThat(Period.named("2023-02").lastDay()).isEqualTo("2023-02-28");
    }

    @Example
    void anything_else_is_refused() {
        for (var written :
                List.of("", "24", "2024-S3", "2024-Q0", "2024-Q5", "2024-13", "2024-00", "2024-7", "2024-s1")) {
            assertThatThrownBy(() -> Period.named(written))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(CalendarRefusal.NO_SUCH_PERIOD));
        }
    }

    @Property
    void nothing_that_is_written_breaks_the_reading(@ForAll @StringLength(max = 12) String written) {
        Period.find(written).ifPresent(period -> assertThat(period.code()).isEqualTo(written));
    }

    @Property
    void a_period_is_written_as_it_is_read(@ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll Part part) {
        for (var period : Period.of(year, part)) {
            assertThat(Period.named(period.code())).isEqualTo(period);
            assertThat(period.firstDay().getYear()).isEqualTo(year);
            assertThat(period.lastDay()).isAfter(period.firstDay());
        }
    }

    @Example
    void a_year_that_no_period_can_have_has_none() {
        assertThat(Period.of(1999, Part.YEAR)).isEmpty();
        assertThat(Period.of(2100, Part.MONTH)).isEmpty();
    }

    @Property
    void months_quarters_and_halves_each_cover_a_year_without_gap_or_overlap(
            @ForAll @IntRange(min = 2000, max = 2098) int year) {
        seamless(year, Period.of(year, Part.YEAR));
        seamless(year, Period.of(year, Part.MONTH));
        seamless(year, parts(year, Part.S1, Part.S2));
        seamless(year, parts(year, Part.Q1, Part.Q2, Part.Q3, Part.Q4));
        seamless(year, parts(year, Part.NINE_MONTHS, Part.Q4));
    }

    private static List<Period> parts(int year, Part... parts) {
        return Stream.of(parts).flatMap(part -> Period.of(year, part).stream()).toList();
    }

    private static void seamless(int year, List<Period> periods) {
        var next = LocalDate.of(year, 1, 1);
        for (var period : periods) {
            assertThat(period.firstDay()).isEqualTo(next);
            next = period.lastDay().plusDays(1);
        }
        assertThat(next).isEqualTo(LocalDate.of(year + 1, 1, 1));
    }
}
