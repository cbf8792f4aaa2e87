package vn.baophu.reporting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;

class LastPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024,2023",
        "2024-9M,2023-9M",
        "2024-S1,2023-S2",
        "2024-S2,2024-S1",
        "2024-Q1,2023-Q4",
        "2024-Q2,2024-Q1",
        "2024-Q3,2024-Q2",
        "2024-Q4,2024-Q3",
        "2024-01,2023-12",
        "2024-12,2024-11"
    })
    void the_period_before_is_of_the_same_kind(String period, String before) {
        assertThat(LastPeriod.before(Period.named(period)).map(Period::code)).contains(before);
    }

    @Property
    void it_ends_the_day_before_this_one_begins(@ForAll @IntRange(min = 2001, max = 2099) int year, @ForAll Part part) {
        Period.of(year, part).stream()
                .filter(period -> part != Part.NINE_MONTHS)
                .forEach(period -> assertThat(
                                LastPeriod.before(period).orElseThrow().lastDay())
                        .isEqualTo(period.firstDay().minusDays(1)));
    }

    @Property
    void the_calendar_has_no_period_before_its_first_year(@ForAll @IntRange(min = 2000, max = 2001) int year) {
        assertThat(LastPeriod.before(new Period(year, Part.YEAR, 0)).isPresent())
                .isEqualTo(year > 2000);
    }
}
