package vn.baophu.reporting.making;

import static org.hamcrest.Matchers.contains;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Hồ Xá has sent a report and taken it back; then its regime counts to a later day, so that nothing is open any more. */
@QuarkusTest
class BegunReportsTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"R","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":[%s]},"validFrom":"%s",
             "due":[{"part":"%s","rule":"BY","day":31,"month":7%s}]}""";
    private static final String BOTH = "\"19363\",\"19366\"";
    private static final String LATER_CUT_OFF = ",\"cutOffDay\":20,\"cutOffMonth\":7,\"cutOffYearOffset\":0";

    @Inject
    ObligationSweep sweep;

    @BeforeEach
    void sent_and_taken_back_and_not_open_yet() {
        coordinator()
                .body(DUTY.formatted(BOTH, "2023-07-31", "S1", ""))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        var sent = reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290).replace("000-R01", "R"))
                .post("/api/v1/submissions");
        reporter(HO_XA)
                .header("If-Match", sent.header("ETag"))
                .body("{}")
                .post("/api/v1/submissions/" + sent.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
        renew("\"0\"", DUTY.formatted(BOTH, "2024-06-01", "S1", LATER_CUT_OFF));
        owed().body("items.opensOn", contains("2024-07-21", "2024-07-21"));
    }

    @Test
    void an_edition_that_asks_for_it_no_more_leaves_it_and_drops_what_nobody_has_begun() {
        renew("\"1\"", DUTY.formatted("\"19369\"", "2024-06-30", "S1", LATER_CUT_OFF));

        owed().body("items.unit.code", contains(HO_XA, "19369"));
        sweep.sweep();
        owed().body("items.unit.code", contains(HO_XA, "19369"));
    }

    @Test
    void nor_is_it_in_the_way_of_an_edition_that_asks_for_other_periods() {
        renew("\"1\"", DUTY.formatted("\"%s\"".formatted(BEN_QUAN), "2024-06-30", "S2", ",\"yearOffset\":1"));

        owed().body("items.unit.code", contains(HO_XA));
    }

    private static void renew(String seen, String edition) {
        coordinator()
                .header("If-Match", seen)
                .body(edition)
                .post("/api/v1/regimes/R/versions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse owed() {
        return as("auditor", "VN")
                .get("/api/v1/obligations?regime=R&period=2024-S1")
                .then()
                .statusCode(200);
    }
}
