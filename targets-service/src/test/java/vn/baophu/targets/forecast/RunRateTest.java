package vn.baophu.targets.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RunRateTest {
    @Example
    void people_a_month_are_shown_with_two_decimals_half_up() {
        assertThat(new RunRate(1_000, 3).perMonth()).isEqualTo(new BigDecimal("333.33"));
        assertThat(new RunRate(5, 8).perMonth()).isEqualTo(new BigDecimal("0.63"));
        assertThat(new RunRate(-5, 8).perMonth()).isEqualTo(new BigDecimal("-0.63"));
    }

    @Example
    void nothing_is_rounded_before_the_people_are_counted() {
        assertThat(new RunRate(1_000, 3).after(80_000, 9)).isEqualTo(83_000);
        assertThat(new RunRate(1, 8).after(10, 4)).as("half a person more").isEqualTo(11);
    }

    @Example
    void nobody_is_fewer_than_none() {
        assertThat(new RunRate(-100, 1).after(250, 12)).isZero();
    }

    @Example
    void there_is_no_rate_without_time() {
        assertThatThrownBy(() -> new RunRate(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_year_that_goes_on_as_before_ends_where_twice_the_growth_leads(
            @ForAll @LongRange(max = 110_000_000) long start,
            @ForAll @LongRange(max = 110_000_000) long growth,
            @ForAll @IntRange(min = 1, max = 6) int months) {
        assertThat(new RunRate(growth, months).after(start + growth, months)).isEqualTo(start + 2 * growth);
    }
}
