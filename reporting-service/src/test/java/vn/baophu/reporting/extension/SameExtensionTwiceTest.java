package vn.baophu.reporting.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.reporting.extension.Extensions.asks;
import static vn.baophu.reporting.extension.Extensions.decides;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class SameExtensionTwiceTest extends AtTheDoor {
    private static final int AT_ONCE = 6;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void several_requests_at_once_leave_one() throws Exception {
        var answers = atOnce(at -> asks(VinhLinh.HO_XA, "2024-07-15").extract().statusCode());

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        coordinator()
                .get("/api/v1/obligations/extension-requests?state=ASKED")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void of_an_approval_and_a_refusal_at_once_one_wins_and_the_others_hear_of_it() throws Exception {
        var asked = asks(VinhLinh.HO_XA, "2024-07-15");

        var answers = atOnce(at -> decides(
                        asked,
                        "coordinator",
                        VinhLinh.DISTRICT,
                        at % 2 == 0 ? "approval" : "refusal",
                        "{\"reason\":\"Đã xem\"}")
                .extract()
                .statusCode());

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        var state = coordinator()
                .get(asked.extract().header("Location"))
                .then()
                .body("revision", is(1))
                .extract()
                .path("state");
        coordinator()
                .get("/api/v1/obligations/" + asked.extract().path("obligation"))
                .then()
                .body("extended", is(state.equals("GRANTED")));
    }

    private interface Request {
        int send(int at);
    }

    private static List<Integer> atOnce(Request request) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var together = new CyclicBarrier(AT_ONCE);
            var requests = new ArrayList<Callable<Integer>>();
            for (int n = 0; n < AT_ONCE; n++) {
                int at = n;
                requests.add(() -> {
                    together.await();
                    return request.send(at);
                });
            }
            var answers = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
