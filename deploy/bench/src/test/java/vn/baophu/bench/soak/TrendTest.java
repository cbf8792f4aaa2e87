package vn.baophu.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void a_straight_line_is_found_again() {
        assertThat(Trend.of(List.of(100L, 110L, 120L, 130L))).isEqualTo(new Trend(100, 130));
        assertThat(Trend.of(List.of(100L, 110L, 120L, 130L)).growthPercent()).isEqualTo(30);
    }

    @Test
    void what_goes_up_and_down_again_does_not_grow() {
        assertThat(Trend.of(List.of(100L, 140L, 140L, 100L)).growthPercent()).isZero();
    }
}
