package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.obligation.Obligations;

/**
 * Somebody holds two duties one after the other by id, as a table of reports does, while they are moved or dropped. They lie in
 * the table, and by unit, the other way round.
 */
@QuarkusTest
class RowsByIdTest extends AtTheDoor {
    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID LAST = UUID.fromString("f0000000-0000-7000-8000-000000000001");
    private static final String NEXT_YEAR = "2025-S1";
    private static final String DUTY = """
            {"code":"H","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["19363","19366"]},
             "due":[{"part":"S1","rule":"BY","day":9,"month":7}]}""";
    private static final String NAMED = """
            update obligation set id = :id, due_on = due_on - 1
            where id = (select id from obligation where regime_code = 'H' and period = '2025-S1' and id not in (:last, :id)
                        order by unit_id limit 1)""";

    @Inject
    Session session;

    @Inject
    Shares shares;

    @Inject
    ObligationTable table;

    @Inject
    Obligations obligations;

    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    @BeforeEach
    void two_duties() {
        coordinator().body(DUTY).post("/api/v1/regimes").then().statusCode(201);
        List.of(LAST, FIRST).forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> assertThat(session.createNativeMutationQuery(NAMED)
                                .setParameter("id", id)
                                .setParameter("last", LAST)
                                .executeUpdate())
                        .isOne()));
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void what_moves_them_waits_holding_none() throws Exception {
        whileBothAreHeld(() -> table.move(shares.of("H", NEXT_YEAR).get(0), null));
    }

    @Test
    void what_drops_them_waits_holding_none() throws Exception {
        whileBothAreHeld(() -> table.dropOtherPeriods("H", List.of("2024-S1")));
    }

    /** Fails with 40P01 on one side or the other where the work takes the last before the first. */
    private void whileBothAreHeld(Callable<Integer> work) throws Exception {
        var changed = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(obligations.held(FIRST)).isPresent();
            var working = pool.submit(() -> QuarkusTransaction.requiringNew().call(work));
            eventually("it waits for the first", () -> Blocked.by(session));
            assertThat(obligations.held(LAST)).isPresent();
            return working;
        });

        assertThat(changed.get(1, TimeUnit.MINUTES)).isEqualTo(2);
    }
}
