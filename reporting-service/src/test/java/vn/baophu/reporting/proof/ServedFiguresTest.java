package vn.baophu.reporting.proof;

import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** A report that serves a second duty has its figures in the totals once more; these are held against it, too. */
@QuarkusTest
class ServedFiguresTest extends AtTheDoor {
    private static final String ALL_SCHEMES = """
            {"code":"MOI-LOAI","plan":"127/KH-UBND","title":"Báo cáo năm mọi loại bảo hiểm","kind":"PERIODIC_REPORT",
             "frequency":"YEARLY","unit":"464","indicators":["BHTN","BHYT"],"reporters":{"units":["19363"]},
             "due":[{"part":"YEAR","rule":"BY","day":10,"month":1,"yearOffset":1,"shift":"NONE",
                     "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}]}""";

    @Inject
    Tampering tampering;

    private String report;
    private String served;

    @BeforeEach
    void aReportOfAllSchemesServesThatOfOne() {
        regimesAreRecorded();
        coordinator().body(ALL_SCHEMES).post("/api/v1/regimes").then().statusCode(201);
        clock.moveTo("2025-01-02T02:00:00Z");
        served = owed("000-R02");
        var submitted = reporter(HO_XA)
                .body("""
                        {"obligation":"%s","serves":["%s"],"figures":[
                         {"indicator":"BHYT","participants":12700,"denominator":13290},
                         {"indicator":"BHTN","participants":800}]}""".formatted(owed("MOI-LOAI"), served))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        accepts(submitted).statusCode(200);
        report = submitted.extract().path("id");
    }

    @Test
    void what_nobody_touched_is_intact() {
        found();
    }

    @Test
    void a_figure_for_the_served_duty_that_is_gone_is_missed() {
        tampering.by("delete from accepted_figure where obligation_id = '" + served + "'");
        found("DELETED");
    }

    @Test
    void a_figure_that_the_served_duty_does_not_ask_for_is_found() {
        tampering.by(
                "insert into accepted_figure select submission_id, indicator, regime_id, unit_id, agency_id, period,"
                        + " cut_off_on, accepted_at, participants, denominator, '" + served
                        + "', revision, null, false, false"
                        + " from accepted_figure where indicator = 'BHTN' and submission_id = '" + report + "'");
        found("INSERTED");
    }

    private void found(String... kinds) {
        for (var path : new String[] {"proof-verifications?unit=" + HO_XA, report + "/proof/verification"}) {
            as("auditor", "464")
                    .get("/api/v1/submissions/" + path)
                    .then()
                    .statusCode(200)
                    .body("intact", is(kinds.length == 0))
                    .body("findings.kind", is(List.of(kinds)));
        }
    }

    private static String owed(String regime) {
        return as("reporter", HO_XA)
                .get("/api/v1/obligations?period=2024&regime=" + regime)
                .path("items[0].id");
    }
}
