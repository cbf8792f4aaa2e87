package vn.baophu.reporting.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class ProofCostTest extends AtTheDoor {
    @Inject
    Tampering rows;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void an_acceptance_costs_one_statement_more() {
        var warm = submits(BEN_QUAN, 4000, 4200);
        accepts(warm);
        var report = submits(HO_XA, 12700, 13290);

        var cost = StatementCount.of(() -> accepts(report).statusCode(200));
        assertThat(rows.value("select count(*) from proof")).isEqualTo("2");
        assertThat(cost).isLessThanOrEqualTo(12);
    }

    @Test
    void a_verification_costs_the_same_for_one_report_and_for_several() {
        accepts(submits(HO_XA, 12700, 13290));
        var path = "/api/v1/submissions/proof-verifications?unit=" + HO_XA;
        var one = StatementCount.of(() -> as("auditor", "464").get(path).then().statusCode(200));
        clock.moveTo("2025-01-05T02:00:00Z");
        accepts(reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 5, 6)
                        .replace("000-R01", "000-R02")
                        .replace("2024-S1", "2024"))
                .post("/api/v1/submissions")
                .then());

        assertThat(StatementCount.of(() -> as("auditor", "464").get(path).then().body("length", is(2))))
                .isEqualTo(one);
    }
}
