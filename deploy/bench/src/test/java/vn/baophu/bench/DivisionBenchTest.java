package vn.baophu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.baophu.targets.division.Portion;

/** What is measured does what it says. */
class DivisionBenchTest {
    @Test
    void what_is_measured_divides_to_the_person() {
        var national = National.of(1_000);

        assertThat(national.divide(National.SIMPLE).portions().stream()
                        .mapToLong(Portion::figure)
                        .sum())
                .isEqualTo(national.pot().total());
        assertThat(national.divide(National.MIXED).portions().stream()
                        .mapToLong(Portion::figure)
                        .sum())
                .isEqualTo(national.pot().total());
    }

    @Test
    void the_long_annex_has_ten_thousand_rows() {
        assertThat(new String(LongCheck.table(), UTF_8).lines()).hasSize(10_001);
    }
}
