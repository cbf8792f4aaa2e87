package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComputedTest {
    @Test
    void any_two_printed_numbers_give_the_third() {
        assertThat(Computed.of(figure(85_941L, 89_149L, "96,40")))
                .contains(new Computed(null, null, new BigDecimal("96.40")));
        assertThat(Computed.of(figure(null, 89_149L, "96,40"))).contains(new Computed(85_940L, null, null));
        assertThat(Computed.of(figure(12_038L, null, "23,12"))).contains(new Computed(null, 52_067L, null));
    }

    @Test
    void one_printed_number_gives_nothing_and_zero_percent_says_nothing_of_its_denominator() {
        assertThat(Computed.of(figure(null, null, "23,12"))).isEmpty();
        assertThat(Computed.of(figure(12_038L, null, null))).isEmpty();
        assertThat(Computed.of(figure(null, 52_565L, null))).isEmpty();
        assertThat(Computed.of(figure(0L, null, "0"))).isEmpty();
        assertThat(Computed.of(figure(12_038L, null, "0,00"))).isEmpty();
    }

    private static Figure figure(Long participants, Long denominator, String printed) {
        var labourForce = new Denominator("LABOUR_FORCE", denominator, "LLLĐ");
        var rate = printed == null ? null : new PrintedRate(printed);
        return new Figure(
                "BHXH", 2024, false, FigureKind.TARGET, null, participants, labourForce, rate, null, null, null);
    }
}
