package vn.baophu.reporting.making;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** A plan for 2023 to 2025 that is replaced or expires early takes the duties of its regimes with it. */
@QuarkusTest
class EndOfPlanTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"E","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"QUARTERLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["19363","19366"]},
             "due":[{"part":"Q1","rule":"BY","day":10,"month":4},{"part":"Q2","rule":"BY","day":10,"month":7},
                    {"part":"Q3","rule":"BY","day":10,"month":10}]}""";

    @Inject
    ObligationSweep sweep;

    @BeforeEach
    void a_regime() {
        coordinator().body(DUTY).post("/api/v1/regimes").then().statusCode(201);
        sweep.sweep();
    }

    @Test
    void what_begins_after_the_end_is_dropped_and_told_and_what_began_before_stays() {
        owed("2024-Q3", 2);
        owed("2025-Q1", 2);
        String here = feed("").extract().path("next");

        ends(3, "2024-08-15");

        owed("2024-Q2", 2);
        owed("2024-Q3", 2);
        owed("2025-Q1", 0);
        owed("2025-Q3", 0);
        feed("&after=" + here)
                .body("items", hasSize(6))
                .body("items.kind.unique()", contains("DROPPED"))
                .body("items.period.unique()", containsInAnyOrder("2025-Q1", "2025-Q2", "2025-Q3"))
                .body("items[0].by", is("system"));
        as("system", "VN").get("/api/v1/feed").then().body("items", empty());
    }

    @Test
    void the_same_end_again_or_older_news_changes_nothing_and_a_new_regime_owes_nothing_after_it() {
        ends(3, "2024-08-15");
        String here = feed("").extract().path("next");

        ends(3, "2024-08-15");
        ends(2, null);
        feed("&after=" + here).body("items", empty());
        owed("2025-Q1", 0);

        coordinator()
                .body(DUTY.replace("\"E\"", "\"E2\""))
                .post("/api/v1/regimes")
                .then()
                .statusCode(201);
        as("auditor", "VN")
                .get("/api/v1/obligations?regime=E2&dueAfter=2024-12-31")
                .then()
                .body("items", empty());
    }

    @Test
    void a_report_that_came_stays_also_where_the_end_is_told_later() {
        reporter(VinhLinh.HO_XA).body("""
                        {"regime":"E","unit":"19363","period":"2024-Q2",
                         "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}]}""").post("/api/v1/submissions").then().statusCode(201);

        ends(3, "2024-03-31");

        as("auditor", "VN")
                .get("/api/v1/obligations?regime=E&period=2024-Q2")
                .then()
                .body("items.unit.code", contains(VinhLinh.HO_XA))
                .body("items.state", contains("SUBMITTED"));
    }

    private void ends(long revision, String lastDay) {
        VinhLinh.planIsIssued(revision, lastDay == null ? null : LocalDate.parse(lastDay));
        sweep.sweep();
    }

    private static void owed(String period, int many) {
        as("auditor", "VN")
                .get("/api/v1/obligations?regime=E&period=" + period)
                .then()
                .body("items", hasSize(many));
    }

    private static ValidatableResponse feed(String query) {
        return as("system", "VN")
                .get("/api/v1/feed?duties=true&limit=500" + query)
                .then()
                .statusCode(200);
    }
}
