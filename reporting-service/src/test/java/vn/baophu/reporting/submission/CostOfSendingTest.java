package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.indicator.GivenIndicators;

/** What the deadline hour is made of: the statements of one report, sent in and accepted, whatever the number of figures. */
@QuarkusTest
class CostOfSendingTest extends AtTheDoor {
    /** Statements of a submission, the record of its idempotency key included. */
    private static final int MOST_TO_SEND = 14;

    private static final int MOST_TO_ACCEPT = 11;

    private ValidatableResponse answer;

    @BeforeEach
    void twoRegimes() {
        regime("MOT", 1);
        regime("HAI-MUOI", 20);
        send("MOT", HO_XA, 1); // what is remembered from the first report on is remembered now
        send("HAI-MUOI", HO_XA, 20);
    }

    @Test
    void twenty_figures_are_sent_in_with_as_many_statements_as_one() {
        var one = StatementCount.of(() -> send("MOT", BEN_QUAN, 1));
        var twenty = StatementCount.of(() -> send("HAI-MUOI", BEN_QUAN, 20));

        assertThat(twenty).isEqualTo(one).isLessThanOrEqualTo(MOST_TO_SEND);
    }

    @Test
    void twenty_figures_are_accepted_with_as_many_statements_as_one() {
        send("MOT", BEN_QUAN, 1);
        var one = StatementCount.of(() -> accepts(answer).statusCode(200));
        send("HAI-MUOI", BEN_QUAN, 20);
        var twenty = StatementCount.of(() -> accepts(answer).statusCode(200));

        assertThat(twenty).isEqualTo(one).isLessThanOrEqualTo(MOST_TO_ACCEPT);
    }

    private void send(String regime, String commune, int figures) {
        answer = reporter(commune)
                .header("Idempotency-Key", regime + commune)
                .body("""
                        {"regime":"%s","unit":"%s","period":"2024-S1","figures":[%s]}""".formatted(
                        regime, commune, list(figures, "{\"indicator\":\"I%d\",\"participants\":5,\"denominator\":9}")))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static void regime(String code, int figures) {
        GivenIndicators.indicators(
                IntStream.rangeClosed(1, figures).mapToObj(n -> "I" + n).toList());
        coordinator()
                .body("""
                        {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo","kind":"PERIODIC_REPORT",
                         "frequency":"HALF_YEARLY","unit":"464","indicators":[%s],
                         "reporters":{"unitsUnder":"464","level":"COMMUNE"},
                         "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""".formatted(code, list(figures, "\"I%d\"")))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
    }

    private static String list(int figures, String form) {
        return IntStream.rangeClosed(1, figures).mapToObj(form::formatted).collect(Collectors.joining(","));
    }
}
