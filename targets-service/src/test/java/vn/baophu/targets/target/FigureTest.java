package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;

class FigureTest {
    @Test
    void two_counts_make_the_rate_and_what_is_printed_stays_beside_it() {
        var figure = figure(6885L, 52_565L, "13,01");

        assertThat(figure.percent()).isEqualTo(new BigDecimal("13.10"));
        assertThat(figure.printedPercent()).isEqualTo("13,01");
    }

    @Test
    void the_rate_is_computed_to_as_many_decimals_as_are_printed_but_at_least_two() {
        assertThat(figure(1499L, 7800L, "19,2").percent()).isEqualTo(new BigDecimal("19.22"));
        assertThat(figure(1499L, 7800L, "19,2179").percent()).isEqualTo(new BigDecimal("19.2179"));
    }

    @Test
    void without_both_counts_the_rate_is_as_printed() {
        assertThat(figure(12_038L, null, "23,12").percent()).isEqualTo(new BigDecimal("23.12"));
        assertThat(figure(null, null, "100").percent()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void an_empty_cell_is_unknown_and_not_zero() {
        var figure = new Figure("BHXH", 2023, FigureKind.TARGET, null, null, null, null, null);

        assertThat(figure.isEmpty()).isTrue();
        assertThat(figure.percent()).isNull();
        assertThat(figure(0L, 100L, "0").isEmpty()).isFalse();
    }

    @Test
    void a_denominator_says_what_it_counts_and_is_never_zero() {
        assertThatThrownBy(() -> new Denominator(null, 5L, null))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                        .isEqualTo(FigureRefusal.DENOMINATOR_WITHOUT_KIND));
        assertThatThrownBy(() -> new Denominator("POPULATION", 0L, null))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FigureRefusal.DENOMINATOR_ZERO));
    }

    private static Figure figure(Long participants, Long denominator, String printed) {
        return new Figure(
                "BHXH_TN",
                2024,
                FigureKind.TARGET,
                Comparator.EQUAL,
                participants,
                new Denominator("LABOUR_FORCE", denominator, "LLLĐ"),
                new PrintedRate(printed),
                null);
    }
}
