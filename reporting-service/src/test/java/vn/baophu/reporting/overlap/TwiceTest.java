package vn.baophu.reporting.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baophu.reporting.calendar.Period;

class TwiceTest {
    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2024,    2024-12-31, 2024,    2024-11-30, true",
        "2024-03, 2024-03-31, 2024-Q1, 2024-03-31, true",
        "2024-S2, 2024-12-31, 2024,    2024-12-20, true",
        "2024-01, 2024-01-31, 2024-02, 2024-02-14, false",
        "2024-01, 2024-01-31, 2024-Q1, 2024-03-31, false",
        "2024-S1, 2024-06-30, 2024,    2024-12-31, false",
    })
    void figures_of_nearly_the_same_day_are_the_same(
            String period, LocalDate cutOffOn, String other, LocalDate otherCutOffOn, boolean same) {
        var first = ask("R1", A, period, cutOffOn);
        var second = ask("R2", B, other, otherCutOffOn);

        assertThat(first.wantsTheSameAs(second)).isEqualTo(same);
        assertThat(second.wantsTheSameAs(first)).isEqualTo(same);
    }

    @Test
    void regimes_without_a_figure_in_common_do_not_ask_twice_and_none_does_of_itself() {
        var day = LocalDate.parse("2024-12-31");
        var asks = List.of(ask("R1", A, "2024", day), ask("R2", B, "2024", day), ask("R1", A, "2024-12", day));

        assertThat(Twice.among(asks, Map.of(A, Set.of("BHYT"), B, Set.of("BHTN"))))
                .isEmpty();
        assertThat(Twice.among(asks, Map.of(A, Set.of("BHYT", "BHTN"), B, Set.of("BHTN"))))
                .extracting(pair -> pair.first().period().code() + " " + pair.codes())
                .containsExactlyInAnyOrder("2024 R1 R2", "2024-12 R1 R2");
    }

    private static Ask ask(String code, UUID edition, String period, LocalDate cutOffOn) {
        return new Ask(code, edition, Period.named(period), cutOffOn, cutOffOn.plusDays(9));
    }
}
