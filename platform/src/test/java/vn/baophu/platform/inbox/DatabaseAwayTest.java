package vn.baophu.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baophu.platform.error.DatabaseAway;

class DatabaseAwayTest {
    private final DatabaseAway away = new DatabaseAway();

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
    void a_lost_connection_says_nothing_about_the_event(String state) {
        assertThat(away.test(wrapped(new SQLException("away", state)))).isTrue();
    }

    @Test
    void a_pool_that_has_no_connection_to_give_says_nothing_about_the_event() {
        assertThat(away.test(wrapped(new SQLException("Acquisition timeout")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "42703"})
    void a_database_that_refuses_is_there(String state) {
        assertThat(away.test(wrapped(new SQLException("refused", state)))).isFalse();
    }

    @Test
    void a_fault_of_ours_is_about_the_event() {
        assertThat(away.test(new IllegalStateException("no such unit"))).isFalse();
        assertThat(new DatabaseThere().test(new IllegalStateException("no such unit")))
                .isTrue();
    }

    private static Exception wrapped(SQLException cause) {
        return new IllegalStateException("while committing", new RuntimeException(cause));
    }
}
