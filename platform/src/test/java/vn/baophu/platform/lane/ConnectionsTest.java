package vn.baophu.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {
    private static final OptionalInt BY_CORES = OptionalInt.empty();

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 16, 20, 33, 64, 200})
    void whatever_the_cores_writers_leave_what_is_not_theirs(int pool) {
        var connections = new Connections(new SettingsForTests(BY_CORES, 8), pool, 200);

        assertThat(connections.forSmallWrites()).isPositive();
        assertThat(connections.forLargeWrites()).isPositive();
        assertThat(connections.forSmallWrites() + connections.forLargeWrites()).isLessThanOrEqualTo(pool - 8);
    }

    @Test
    void exports_take_half_of_what_writers_leave() {
        assertThat(new Connections(new SettingsForTests(BY_CORES, 8), 20, 32).forExports())
                .isEqualTo(4);
        assertThat(new Connections(new SettingsForTests(BY_CORES, 3), 20, 32).forExports())
                .isEqualTo(1);
    }

    @Test
    void a_deployment_may_say_how_many_write_as_far_as_connections_and_threads_go() {
        var connections = new Connections(new SettingsForTests(OptionalInt.of(16), 8), 32, 32);

        assertThat(connections.forSmallWrites()).isEqualTo(16);
        assertThat(connections.forLargeWrites()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"16, 8, 31, 32", "16, 8, 32, 31", "0, 8, 20, 32", "4, 1, 20, 32", "8, 10, 20, 32"})
    void settings_that_contradict_each_other_are_told_by_name(int atOnce, int left, int pool, int threads) {
        refused(OptionalInt.of(atOnce), left, pool, threads);
    }

    @Test
    void a_pool_that_is_too_small_for_anybody_to_write_is_refused() {
        refused(BY_CORES, 8, 9, 32);
        refused(BY_CORES, 8, 4, 32);
    }

    private static void refused(OptionalInt atOnce, int left, int pool, int threads) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Connections(new SettingsForTests(atOnce, left), pool, threads))
                .withMessageContainingAll(
                        "quarkus.datasource.jdbc.max-size",
                        "quarkus.thread-pool.max-threads",
                        "baophu.writes.at-once",
                        "baophu.writes.connections-left");
    }
}
