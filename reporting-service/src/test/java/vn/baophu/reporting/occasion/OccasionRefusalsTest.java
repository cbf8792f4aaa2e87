package vn.baophu.reporting.occasion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class OccasionRefusalsTest extends AtTheDoor {
    private static final String REQUEST = "{\"name\":\"Giao ban\",\"on\":\"2024-07-05\",\"dueOn\":\"2024-07-12\"}";

    @BeforeEach
    void regime() {
        coordinator().body("""
                        {"code":"R","plan":"000","title":"Khó khăn, vướng mắc","kind":"AD_HOC_REPORT",
                         "frequency":"ON_EVENT","unit":"464","reporters":{"unitsUnder":"464","level":"COMMUNE"}}""").post("/api/v1/regimes").then().statusCode(201);
    }

    @Test
    void faults_of_form_and_of_sense_are_told_together() {
        hold("R", "{\"nam\":\"x\",\"on\":\"2024-07-05\",\"period\":\"2024-X\",\"reporters\":{\"units\":[\"0\"]}}")
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("UNKNOWN_FIELD", "REQUIRED", "NO_SUCH_PERIOD", "NO_SUCH_UNIT"));
        hold("R", REQUEST.replace("07-12", "07-04")).statusCode(422).body("code", is("DUE_BEFORE_OCCASION"));
        hold("R", REQUEST.replace("\"on\"", "\"event\":\"x\",\"on\"").replace(",\"dueOn\":\"2024-07-12\"", ""))
                .statusCode(422)
                .body("code", is("NO_SUCH_EVENT"));
        hold("X", REQUEST).statusCode(404).body("code", is("REGIME_NOT_FOUND"));
    }

    @Test
    void days_outside_the_years_of_the_calendar_are_refused() {
        hold("R", REQUEST.replace("2024", "2100")).statusCode(400).body("errors.pointer", contains("/on", "/dueOn"));
        hold("R", REQUEST.replace("2024-07-12", "2100-01-01"))
                .statusCode(400)
                .body("code", is("OUT_OF_RANGE"))
                .body("errors[0].pointer", is("/dueOn"));
        hold("R", REQUEST.replace("2024-07-05", "1999-12-31"))
                .statusCode(400)
                .body("code", is("OUT_OF_RANGE"))
                .body("errors[0].pointer", is("/on"));
        for (var day : new String[] {"+12345-01-01", "+999999999-12-31"}) {
            hold("R", REQUEST.replace("2024-07-05", day))
                    .statusCode(400)
                    .body("errors.find { it.pointer == '/on' }.code", is("BAD_FORMAT"));
        }
    }

    @Test
    void an_event_so_early_that_nothing_of_the_period_would_be_counted_is_refused() {
        coordinator().body("""
                        {"code":"E","plan":"000","title":"Trước kỳ họp","kind":"PERIODIC_REPORT","frequency":"QUARTERLY",
                         "unit":"464","reporters":{"units":["19363"]},
                         "due":[{"part":"Q1","rule":"AFTER_EVENT","event":"Kỳ họp"}]}""").post("/api/v1/regimes").then().statusCode(201);
        var session = "{\"name\":\"Kỳ họp\",\"event\":\"Kỳ họp\",\"period\":\"2024-Q1\",\"on\":\"2024-01-31\"}";

        hold("E", session).statusCode(422).body("code", is("CUT_OFF_WANTED")).body("errors[0].pointer", is("/on"));
        hold("E", session.replace("01-31", "02-01")).statusCode(201).body("cutOffOn", is("2024-01-31"));
        as("auditor", "VN").get("/api/v1/obligations?regime=E").then().body("items.dueOn", contains("2024-02-01"));
    }

    @Test
    void only_who_keeps_the_regime_asks() {
        as("coordinator", VinhLinh.HO_XA)
                .contentType("application/json")
                .body(REQUEST)
                .post("/api/v1/regimes/R/occasions")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        as("reporter", VinhLinh.DISTRICT)
                .contentType("application/json")
                .body(REQUEST)
                .post("/api/v1/regimes/R/occasions")
                .then()
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
    }

    private static ValidatableResponse hold(String regime, String occasion) {
        return coordinator()
                .body(occasion)
                .post("/api/v1/regimes/" + regime + "/occasions")
                .then();
    }
}
