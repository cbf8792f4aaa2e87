package vn.baophu.reporting.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.Together;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class AcceptancesAtOnceTest extends AtTheDoor {
    @Test
    void acceptances_of_one_reporter_at_once_stand_in_one_chain_one_after_the_other() throws Exception {
        clock.moveTo("2025-01-05T02:00:00Z");
        for (int n = 0; n < 8; n++) {
            coordinator().body(regime("X" + n)).post("/api/v1/regimes").then().statusCode(201);
        }
        var reports = IntStream.range(0, 8)
                .mapToObj(n -> reporter(HO_XA)
                        .body(VinhLinh.halfYear(HO_XA, 100 + n, 200).replace("000-R01", "X" + n))
                        .post("/api/v1/submissions")
                        .then()
                        .statusCode(201))
                .toList();

        var answers = Together.run(reports.stream()
                .map(report ->
                        (Callable<Integer>) () -> accepts(report).extract().statusCode())
                .toList());

        assertThat(answers).containsOnly(200);
        as("auditor", "464")
                .get("/api/v1/submissions/proof-verifications?unit=" + HO_XA)
                .then()
                .body("length", is(8))
                .body("intact", is(true));
    }

    private static String regime(String code) {
        return """
                {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY",
                 "unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""".formatted(code);
    }
}
