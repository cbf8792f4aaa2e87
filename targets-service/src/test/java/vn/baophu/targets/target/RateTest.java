package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RateTest {
    private static final long PEOPLE = 200_000_000L;

    @Example
    void the_districts_health_insurance_of_2024_is_96_40_percent() {
        assertThat(new Rate(85_941, 89_149).percent(2)).isEqualTo(new BigDecimal("96.40"));
    }

    @Example
    void a_half_goes_up() {
        assertThat(new Rate(1, 8).percent(1)).isEqualTo(new BigDecimal("12.5"));
        assertThat(new Rate(1, 8).percent(0)).isEqualTo(new BigDecimal("13"));
    }

    @Example
    void there_is_no_rate_in_nobody() {
        assertThatThrownBy(() -> new Rate(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void what_is_shown_is_at_most_half_a_last_digit_away_and_ties_go_up(
            @ForAll @LongRange(max = PEOPLE) long participants,
            @ForAll @LongRange(min = 1, max = PEOPLE) long denominator,
            @ForAll @IntRange(max = 6) int decimals) {
        var shown = new Rate(participants, denominator).percent(decimals);

        // in whole numbers: twice the distance, times the denominator, in units of the last digit
        var scaled = BigInteger.valueOf(participants).multiply(BigInteger.TEN.pow(decimals + 2));
        var distance = shown.unscaledValue()
                .multiply(BigInteger.valueOf(denominator))
                .subtract(scaled)
                .shiftLeft(1);
        assertThat(shown.scale()).isEqualTo(decimals);
        assertThat(distance).isLessThanOrEqualTo(BigInteger.valueOf(denominator));
        assertThat(distance).isGreaterThan(BigInteger.valueOf(-denominator));
    }

    @Property
    void more_participants_never_show_less(
            @ForAll @LongRange(max = PEOPLE) long participants,
            @ForAll @LongRange(max = 1000) long more,
            @ForAll @LongRange(min = 1, max = PEOPLE) long denominator,
            @ForAll @IntRange(max = 4) int decimals) {
        assertThat(new Rate(participants + more, denominator).percent(decimals))
                .isGreaterThanOrEqualTo(new Rate(participants, denominator).percent(decimals));
    }

    @Property
    void the_same_share_of_a_larger_group_is_the_same_rate(
            @ForAll @LongRange(max = 1_000_000) long participants,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator,
            @ForAll @LongRange(min = 1, max = 1000) long times,
            @ForAll @IntRange(max = 4) int decimals) {
        assertThat(new Rate(participants * times, denominator * times).percent(decimals))
                .isEqualTo(new Rate(participants, denominator).percent(decimals));
    }

    @Property
    void people_of_a_rate_are_at_most_half_a_person_away(
            @ForAll @LongRange(max = 100_000_000) long hundredThousandths,
            @ForAll @LongRange(min = 1, max = PEOPLE) long denominator) {
        var percent = BigDecimal.valueOf(hundredThousandths, 6);

        var away = BigDecimal.valueOf(Rate.participants(percent, denominator))
                .multiply(BigDecimal.valueOf(100))
                .subtract(percent.multiply(BigDecimal.valueOf(denominator)));

        assertThat(away).isBetween(BigDecimal.valueOf(-50).add(BigDecimal.valueOf(1, 6)), BigDecimal.valueOf(50));
    }

    @Property
    void a_rate_with_enough_decimals_gives_its_people_back(
            @ForAll @LongRange(max = 1_000_000) long participants,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        var percent = new Rate(participants, denominator).percent(6);

        assertThat(Rate.participants(percent, denominator)).isEqualTo(participants);
    }

    @Property
    void the_people_behind_a_count_and_its_rate_show_that_rate_again(
            @ForAll @LongRange(min = 1, max = PEOPLE) long participants,
            @ForAll @LongRange(min = 100, max = 10_000) long hundredths) {
        var percent = BigDecimal.valueOf(hundredths, 2);
        var denominator = Rate.denominator(participants, percent).orElseThrow();

        var away = percent.multiply(BigDecimal.valueOf(denominator))
                .subtract(BigDecimal.valueOf(participants).multiply(BigDecimal.valueOf(100)));
        assertThat(away.abs().multiply(BigDecimal.valueOf(2))).isLessThanOrEqualTo(percent);
    }

    @Example
    void a_rate_that_leaves_no_countable_people_has_no_denominator() {
        assertThat(Rate.denominator(5, BigDecimal.ZERO)).isEmpty();
        assertThat(Rate.denominator(0, BigDecimal.ONE)).isEmpty();
        assertThat(Rate.denominator(999_999_999_999L, BigDecimal.valueOf(1, 6))).isEmpty();
    }
}
