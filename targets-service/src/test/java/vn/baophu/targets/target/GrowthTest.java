package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class GrowthTest {
    private static final long PEOPLE = 100_000_000L;

    @Example
    void eight_and_a_half_percent_more_than_6885_are_7470_people() {
        assertThat(percent("8,5").from(6885)).isEqualTo(7470);
    }

    @Example
    void printed_people_count_before_a_percent_printed_beside_them() {
        assertThat(new Growth(500L, new PrintedRate("8,5")).from(6885)).isEqualTo(7385);
    }

    @Example
    void half_a_person_is_one_more() {
        assertThat(percent("50").from(1)).isEqualTo(2);
    }

    @Property
    void no_growth_leaves_last_year_and_a_hundred_percent_doubles_it(@ForAll @LongRange(max = PEOPLE) long lastYear) {
        assertThat(percent("0,00").from(lastYear)).isEqualTo(lastYear);
        assertThat(percent("100").from(lastYear)).isEqualTo(2 * lastYear);
    }

    @Property
    void it_never_falls_grows_with_both_and_is_at_most_half_a_person_away(
            @ForAll @LongRange(max = PEOPLE) long lastYear, @ForAll @IntRange(max = 99_998) int hundredths) {
        var rate = BigDecimal.valueOf(hundredths, 2);
        var growth = percent(rate.toPlainString());
        var grown = growth.from(lastYear);

        assertThat(grown).isGreaterThanOrEqualTo(lastYear).isLessThanOrEqualTo(growth.from(lastYear + 1));
        assertThat(percent(rate.add(new BigDecimal("0.01")).toPlainString()).from(lastYear))
                .isGreaterThanOrEqualTo(grown);
        var away = BigDecimal.valueOf(grown)
                .multiply(BigDecimal.valueOf(100))
                .subtract(BigDecimal.valueOf(lastYear).multiply(rate.add(BigDecimal.valueOf(100))));
        assertThat(away.abs()).isLessThanOrEqualTo(BigDecimal.valueOf(50));
    }

    private static Growth percent(String printed) {
        return new Growth(null, new PrintedRate(printed));
    }
}
