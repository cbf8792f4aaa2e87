package vn.baophu.platform.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.thing.Rows;

/** The server dies between the last statement and the commit. */
@QuarkusTest
class CommitWithoutDatabaseTest {
    private final Rows rows;

    CommitWithoutDatabaseTest(Rows rows) {
        this.rows = rows;
    }

    @Test
    void a_commit_that_finds_no_database_is_to_be_tried_again_and_has_left_nothing() {
        var id = Ids.next();

        var failure =
                catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> writeAndLoseTheServer(id.toString())));

        assertThat(failure).isNotNull();
        assertThat(UnexpectedFaults.of(failure))
                .extracting(fault -> fault.refusal())
                .containsExactly(PlatformRefusal.BUSY);
        assertThat(rows.of("select * from inbox where event_id = '" + id + "'")).isEmpty();
    }

    private void writeAndLoseTheServer(String id) {
        rows.of("insert into inbox (event_id, type) values ('" + id + "', 'lost') returning type");
        var served = rows.of("select pg_backend_pid() as pid").get(0).get("pid");
        QuarkusTransaction.suspendingExisting().run(() -> rows.of("select pg_terminate_backend(" + served + ", 5000)"));
    }
}
