package vn.baophu.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UnexpectedFaultsTest {
    @Test
    void a_database_that_is_away_asks_to_try_again() {
        assertThat(refusal(new SQLException("the connection was lost", "08006")))
                .isEqualTo(PlatformRefusal.BUSY);
        assertThat(refusal(new SQLException("no connection within 10 s"))).isEqualTo(PlatformRefusal.BUSY);
    }

    @Test
    void a_mistake_of_ours_is_not_blamed_on_the_database() {
        assertThat(refusal(new SQLException("no such column", "42703"))).isEqualTo(PlatformRefusal.INTERNAL_ERROR);
    }

    private static Refusal refusal(SQLException thrown) {
        return UnexpectedFaults.of(new IllegalStateException("while reading", thrown))
                .get(0)
                .refusal();
    }
}
