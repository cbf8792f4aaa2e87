package vn.baophu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessClockTest {
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2024, 7, 1);
    private static final Instant BEGIN = Instant.parse("2024-06-30T17:00:00Z");
    private static final Instant SYSTEM = Instant.parse("2031-03-05T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_new_stack_begins_with_the_first_moment_of_its_day_in_viet_nam() {
        BusinessClock clock = clock(FIRST_OF_JULY, SYSTEM);

        assertThat(clock.now()).isEqualTo(BEGIN);
        assertThat(clock.today()).isEqualTo(FIRST_OF_JULY);
        assertThat(SYSTEM.plus(clock.offset())).isEqualTo(BEGIN);
    }

    @Test
    void a_second_start_goes_on_where_the_first_one_stopped() {
        Duration run = Duration.ofDays(3);
        BusinessClock first =
                new BusinessClock(folder.resolve("clock"), FIRST_OF_JULY, new Moments(SYSTEM, SYSTEM.plus(run)));
        first.close();

        assertThat(clock(FIRST_OF_JULY, SYSTEM.plus(Duration.ofDays(30))).now())
                .isBetween(BEGIN.plus(run), BEGIN.plus(run).plusSeconds(1));
    }

    @Test
    void a_killed_stack_does_not_live_a_moment_twice() {
        Duration beat = Duration.ofSeconds(5);
        clock(FIRST_OF_JULY, SYSTEM).keepFor(beat);

        assertThat(clock(FIRST_OF_JULY, SYSTEM).now()).isAfterOrEqualTo(BEGIN.plus(beat));
    }

    @Test
    void a_later_day_can_be_asked_for_an_earlier_one_not() {
        clock(FIRST_OF_JULY, SYSTEM).close();

        assertThat(clock(LocalDate.of(2024, 7, 10), SYSTEM).today()).isEqualTo("2024-07-10");
        assertThat(clock(LocalDate.of(2024, 1, 1), SYSTEM).today()).isEqualTo(FIRST_OF_JULY);
    }

    @Test
    void a_running_clock_goes_forward_to_a_day_and_never_back() {
        BusinessClock clock = clock(FIRST_OF_JULY, SYSTEM);

        clock.moveTo(LocalDate.of(2024, 12, 15));
        assertThat(clock.now()).isEqualTo("2024-12-14T17:00:00Z");

        clock.moveTo(LocalDate.of(2024, 8, 1));
        assertThat(clock.today()).isEqualTo("2024-12-15");
    }

    private BusinessClock clock(LocalDate today, Instant system) {
        return new BusinessClock(folder.resolve("clock"), today, InstantSource.fixed(system));
    }

    /** First one moment, then always the other. */
    private static class Moments implements InstantSource {
        private Instant next;
        private final Instant later;

        Moments(Instant first, Instant later) {
            this.next = first;
            this.later = later;
        }

        @Override
        public Instant instant() {
            Instant now = next;
            next = later;
            return now;
        }
    }
}
