package vn.baophu.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baophu.bench.measure.Processes;
import vn.baophu.bench.measure.Times;

/** An hour at ten pieces a second. */
class SteadinessTest {
    private static final int ASKED = 10;
    private static final IntToLongFunction FLAT = minute -> 1_000_000;
    private static final IntToLongFunction GROWING = minute -> 1_000_000 + minute * 2_000L;

    @Test
    void the_rate_of_the_last_ten_minutes_may_be_five_percent_less() {
        assertThat(steadiness(hour(minute -> minute > 50 ? 570 : 600)).broken()).isEmpty();
        assertThat(steadiness(hour(minute -> minute > 50 ? 569 : 600)).broken())
                .containsExactly("THE RATE WAS NOT HELD");
    }

    @Test
    void a_last_minute_of_a_moment_counts_as_the_moment_that_it_is() {
        var afterAll = new Minute(61, done(0.2, 1), Map.of("postgresql", 1_000_000L), Map.of(), 0, 0, 0);

        assertThat(steadiness(Stream.concat(hour(minute -> 600).stream(), Stream.of(afterAll))
                                .toList())
                        .broken())
                .isEmpty();
    }

    @Test
    void memory_may_grow_by_a_tenth_an_hour() {
        assertThat(steadiness(hour("postgresql", minute -> 1_000_000 + minute * 1_600L, FLAT))
                        .broken())
                .isEmpty();
        assertThat(steadiness(hour("postgresql", GROWING, FLAT)).broken())
                .containsExactly("THE MEMORY OF postgresql GROWS");
        assertThat(steadiness(hour("postgresql", GROWING, FLAT).subList(0, 29)).broken())
                .isEmpty();
    }

    @Test
    void room_that_a_heap_takes_before_it_is_collected_is_no_growth() {
        assertThat(steadiness(hour("kafka", GROWING, minute -> minute < 54 ? 50 + minute : 55))
                        .broken())
                .isEmpty();
        assertThat(steadiness(hour("kafka", GROWING, minute -> minute < 54 ? 50 + minute : 70))
                        .broken())
                .containsExactly("THE MEMORY OF kafka GROWS");
    }

    @Test
    void the_load_generator_keeps_what_it_has_sent() {
        assertThat(steadiness(hour(Processes.LOAD, GROWING, FLAT)).broken()).isEmpty();
    }

    @Test
    void a_minute_without_any_answer_is_shown() {
        var still = new Minute(1, done(60, 0), Map.of(), Map.of(), 7, 0, 0);

        assertThat(still).asString().matches(" +1 +0\\.0 +none +none +7 .*");
    }

    private static Steadiness steadiness(List<Minute> minutes) {
        return new Steadiness(minutes, ASKED);
    }

    private static List<Minute> hour(IntToLongFunction pieces) {
        return hour(pieces, "postgresql", FLAT, FLAT);
    }

    private static List<Minute> hour(String process, IntToLongFunction resident, IntToLongFunction old) {
        return hour(minute -> 600, process, resident, old);
    }

    private static List<Minute> hour(
            IntToLongFunction pieces, String process, IntToLongFunction resident, IntToLongFunction old) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(minute -> new Minute(
                        minute,
                        done(60, (int) pieces.applyAsLong(minute)),
                        Map.of(process, resident.applyAsLong(minute)),
                        Map.of(process, old.applyAsLong(minute)),
                        0,
                        0,
                        0))
                .toList();
    }

    private static Stretch done(double seconds, int pieces) {
        return new Stretch(seconds, new Times(pieces));
    }
}
