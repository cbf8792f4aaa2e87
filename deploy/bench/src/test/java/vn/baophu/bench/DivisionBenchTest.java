package vn.baophu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.baophu.targets.division.Portion;

/** What is measured does what it says, and does not grow faster than the number of children. */
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
    void ten_times_the_children_take_about_ten_times_the_processor() {
        var some = National.of(3_000);
        var many = National.of(30_000);

        var few = CpuTime.median(5, () -> some.divide(National.SIMPLE));
        assertThat(CpuTime.median(5, () -> many.divide(National.SIMPLE))).isLessThan(30 * Math.max(few, 1_000));
    }

    @Test
    void the_long_annex_has_ten_thousand_rows() {
        assertThat(new String(LongCheck.table(), UTF_8).lines()).hasSize(10_001);
    }
}
