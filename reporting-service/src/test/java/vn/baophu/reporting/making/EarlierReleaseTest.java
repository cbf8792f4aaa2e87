package vn.baophu.reporting.making;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** A release took "before 29/02" for 27 February in common years; what is still awaited then gets its right day. */
@QuarkusTest
class EarlierReleaseTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"F","plan":"000","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["19363","19366"]},
             "due":[{"part":"YEAR","rule":"BEFORE","day":29,"month":2,"yearOffset":1}]}""";

    @Inject
    ObligationSweep sweep;

    @Inject
    Nation nation;

    @BeforeEach
    void days_are_a_day_too_early() {
        coordinator().body(DUTY).post("/api/v1/regimes").then().statusCode(201);
        told("").body("items", hasSize(6)).body("items.kind.unique()", contains("MADE"));
        sweep.sweep();
        nation.wasMadeADayTooEarly("F", "2025-01-01");
    }

    @Test
    void what_is_awaited_is_moved_once_and_told_and_an_extension_stays() {
        clock.moveTo("2025-02-20T02:00:00Z");
        owed("2024", VinhLinh.HO_XA).body("items.dueOn", contains("2025-02-27"));
        extend(VinhLinh.BEN_QUAN);
        String here = told("").extract().path("next");

        sweep.sweep();
        sweep.sweep();

        owed("2024", VinhLinh.HO_XA)
                .body("items.dueOn", contains("2025-02-28"))
                .body("items.dueAt", contains("2025-02-28T17:00:00Z"));
        owed("2024", VinhLinh.BEN_QUAN)
                .body("items.dueOn", contains("2025-03-10"))
                .body("items.regularDueOn", contains("2025-02-28"));
        owed("2025", VinhLinh.HO_XA).body("items.dueOn", contains("2026-02-28"));
        told("&after=" + here)
                .body("items.kind", everyItem(is("MOVED")))
                .body("items.period", containsInAnyOrder("2024", "2024", "2025", "2025"));
    }

    @Test
    void what_was_overdue_keeps_the_day_that_was_told() {
        clock.moveTo("2025-03-20T02:00:00Z");
        String here = told("").extract().path("next");

        sweep.sweep();

        owed("2024", VinhLinh.HO_XA).body("items.dueOn", contains("2025-02-27"));
        told("&after=" + here).body("items.period", contains("2025", "2025"));
    }

    private static void extend(String commune) {
        String duty = owed("2024", commune).extract().path("items[0].id");
        var asked = reporter(commune)
                .body("{\"reason\":\"Mưa lũ\",\"until\":\"2025-03-10\"}")
                .post("/api/v1/obligations/" + duty + "/extension-requests");
        coordinator()
                .header("If-Match", asked.header("ETag"))
                .body("{}")
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse owed(String period, String commune) {
        return as("auditor", "VN")
                .get("/api/v1/obligations?regime=F&period=" + period + "&unit=" + commune)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse told(String query) {
        return as("system", "VN")
                .get("/api/v1/feed?duties=true&limit=500" + query)
                .then()
                .statusCode(200);
    }
}
