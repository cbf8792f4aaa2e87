package vn.baophu.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    @Test
    void a_moved_clock_is_refused_outside_local_stacks_and_tests() {
        assertThatThrownBy(() -> new BusinessClock(Duration.ofDays(-1), false))
                .hasMessageContaining("BAOPHU_CLOCK_OFFSET is set to PT-24H");
    }

    @Test
    void the_clock_runs_by_its_offset() {
        var moved = new BusinessClock(Duration.ofDays(-365), true).clock().instant();

        assertThat(moved)
                .isBetween(
                        Instant.now().minus(Duration.ofDays(366)), Instant.now().minus(Duration.ofDays(364)));
        assertThat(moved.getNano() % 1000).isZero();
    }

    @Test
    void the_day_begins_at_midnight_in_vietnam() {
        assertThat(new BusinessDay(() -> Instant.parse("2024-07-09T16:59:59Z")).today())
                .isEqualTo(LocalDate.of(2024, 7, 9));
        assertThat(new BusinessDay(() -> Instant.parse("2024-07-09T17:00:00Z")).today())
                .isEqualTo(LocalDate.of(2024, 7, 10));
    }
}
