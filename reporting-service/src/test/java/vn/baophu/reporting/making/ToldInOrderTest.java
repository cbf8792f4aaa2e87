package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** A sweep that began first waits for somebody who gives Hồ Xá more time, and then moves its duty. */
@QuarkusTest
class ToldInOrderTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"H","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["19363"]},
             "due":[{"part":"S1","rule":"BY","day":9,"month":7}]}""";
    private static final String MORE_TIME = """
            with extended as (update obligation set version = version + 1
                              where regime_code = 'H' and period = '2024-S1' returning *)
            insert into change (xact, id, at, who, kind, obligation_id, regime, period, unit_id, code, area_unit_id)
            select pg_current_xact_id(), uuidv7(), now(), 'binh', 'EXTENDED', id, regime_code, period, unit_id, code,
                   area_unit_id
            from extended""";
    private static final String TOLD = """
            select c.kind from change c join obligation o on o.id = c.obligation_id
            where o.regime_code = 'H' and o.period = '2024-S1' order by c.xact, c.position""";
    private static final String WAITING = "select 1 from pg_locks where locktype = 'transactionid' and not granted";

    @Inject
    Session session;

    @Inject
    Shares shares;

    @Inject
    ObligationTable table;

    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final CountDownLatch numbered = new CountDownLatch(1);
    private final CountDownLatch extended = new CountDownLatch(1);

    @BeforeEach
    void a_day_too_early() {
        coordinator().body(DUTY).post("/api/v1/regimes").then().statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> run("update obligation set due_on = due_on - 1 where regime_code = 'H'"));
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void what_waited_for_another_change_is_told_after_it() throws Exception {
        var moving = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            ask("select cast(pg_current_xact_id() as text)");
            numbered.countDown();
            await(extended);
            shares.of("H", "2024-S1").forEach(share -> table.move(share, null));
        }));
        await(numbered);
        QuarkusTransaction.requiringNew().run(() -> {
            run(MORE_TIME);
            extended.countDown();
            eventually("the sweep waits", () -> !ask(WAITING).isEmpty());
        });
        moving.get();

        assertThat(QuarkusTransaction.requiringNew().call(() -> ask(TOLD)))
                .isEqualTo(List.of("MADE", "EXTENDED", "MOVED"));
    }

    private List<Object> ask(String sql) {
        return session.createNativeQuery(sql, Object.class).getResultList();
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
