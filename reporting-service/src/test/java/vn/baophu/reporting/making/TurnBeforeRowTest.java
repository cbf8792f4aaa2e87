package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** The sweep has its turn at a regime when Hồ Xá's report comes to be awaited again; then it makes the duties of the period. */
@QuarkusTest
class TurnBeforeRowTest extends AtTheDoor {
    private static final String REGIME = "000-R01";

    @Inject
    Session session;

    @Inject
    Turns turns;

    @Inject
    Shares shares;

    @Inject
    ObligationTable table;

    private final ExecutorService pool = Executors.newFixedThreadPool(1);

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void a_report_that_is_taken_back_waits_for_the_sweep_and_never_the_sweep_for_it() throws Exception {
        var sent = submits(HO_XA, 12700, 13290).extract();

        duringASweep(() -> reporter(HO_XA)
                .header("If-Match", sent.header("ETag"))
                .body("{}")
                .post("/api/v1/submissions/" + sent.path("id") + "/withdrawal"));
    }

    @Test
    void a_waiver_that_is_taken_back_waits_for_the_sweep_and_never_the_sweep_for_it() throws Exception {
        String owed = reporter(HO_XA)
                .get("/api/v1/obligations?period=2024-S1")
                .then()
                .extract()
                .path("items[0].id");
        var waiver = "/api/v1/obligations/" + owed + "/waiver";
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Bão\"}")
                .post(waiver)
                .then()
                .statusCode(200);

        duringASweep(() -> coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Bão đã tan\"}")
                .post(waiver + "/withdrawal"));
    }

    /** Fails with 40P01 on one side or the other where each waits for what the other holds. */
    private void duringASweep(Callable<Response> request) throws Exception {
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(turns.take(REGIME)).isTrue();
            var coming = pool.submit(request);
            eventually("it waits for the sweep", () -> Blocked.by(session));
            shares.of(REGIME).forEach(share -> table.make(share, null));
            return coming;
        });

        assertThat(answer.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
    }
}
