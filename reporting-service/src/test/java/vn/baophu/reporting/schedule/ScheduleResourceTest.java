package vn.baophu.reporting.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class ScheduleResourceTest extends AtTheDoor {
    private static final String MANY_TERMS = """
            {"code":"000-R90","plan":"127/KH-UBND","title":"Báo cáo tháng, quý và trước kỳ họp",
             "kind":"PERIODIC_REPORT","frequency":"MONTHLY","unit":"464","indicators":["BHYT"],
             "reporters":{"units":["19363"]},
             "due":[{"part":"MONTH","rule":"WORKING_DAYS_AFTER_CUT_OFF","workingDays":5,"cutOff":"DECREE_09_2019",
                     "opensDays":1,"lockDays":10},
                    {"part":"Q1","rule":"BY","day":18,"month":3,"cutOff":"DECREE_09_2019","shift":"NEXT_WORKING_DAY"},
                    {"part":"YEAR","rule":"AFTER_EVENT","event":"Kỳ họp HĐND huyện cuối năm","eventDays":-10}]}""";

    @Test
    void a_year_of_a_regime_by_due_day_jumps_over_tet() {
        records(MANY_TERMS).statusCode(201);

        schedule("000-R90", "?from=2024-01-01&to=2024-03-31")
                .statusCode(200)
                .body("items.period", contains("2024-01", "2024-02", "2024-Q1", "2024-03"))
                .body("items.dueOn", contains("2024-01-19", "2024-02-21", "2024-03-18", "2024-03-21"))
                .body("items[1].cutOffOn", is("2024-02-14"))
                .body("items[1].lockOn", is("2024-03-02"))
                .body("items[1].dueAt", is("2024-02-21T17:00:00Z"))
                .body("undated.event", contains("Kỳ họp HĐND huyện cuối năm"))
                .body("undated.eventDays", contains(-10));
    }

    @Test
    void ten_years_hold_all_that_the_plan_asks_for() {
        records(MANY_TERMS).statusCode(201);

        // Signed on 31 July 2023: from the August report on, to the end of 2025
        schedule("000-R90", "?from=2018-01-01&to=2027-12-31").body("items", hasSize(5 + 24 + 2));
        schedule("000-R90", "").body("from", is("2024-07-05")).body("to", is("2034-07-04"));
    }

    @Test
    void fields_that_do_not_go_together_are_refused_all_at_once() {
        records(MANY_TERMS
                        .replace("\"workingDays\":5,", "\"day\":5,\"monthOffset\":0,")
                        .replace("\"day\":18", "\"cutOffDay\":14,\"cutOffMonth\":3"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/due/0/day",
                                "/due/0/yearOffset",
                                "/due/0/monthOffset",
                                "/due/0/workingDays",
                                "/due/1/day",
                                "/due/1/cutOffDay"));
    }

    @Test
    void a_relay_has_its_own_day_and_a_new_edition_its_own_rules() {
        var first = records("""
                {"code":"R","plan":"127/KH-UBND","title":"Báo cáo quý","kind":"PERIODIC_REPORT","frequency":"QUARTERLY",
                 "unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},
                 "relays":[{"unit":"464","due":[{"part":"Q1","rule":"BY","day":20,"month":4}]}],
                 "due":[{"part":"Q1","rule":"BY","day":10,"month":4}]}""").statusCode(201);
        coordinator()
                .header("If-Match", first.extract().header("ETag"))
                .body("""
                        {"code":"R","plan":"127/KH-UBND","title":"Báo cáo quý","kind":"PERIODIC_REPORT","frequency":"QUARTERLY",
                         "unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},"validFrom":"2025-01-01",
                         "due":[{"part":"Q1","rule":"BY","day":5,"month":4}]}""")
                .post("/api/v1/regimes/R/versions")
                .then()
                .statusCode(201);

        schedule("R", "?from=2024-01-01&to=2025-12-31")
                .body("items.dueOn", contains("2024-04-10", "2024-04-20", "2025-04-05"))
                .body("items.edition", contains(1, 1, 2))
                .body("items[0].relay", nullValue())
                .body("items[1].relay.unit.code", is("464"));
    }

    @Test
    void a_span_that_makes_no_sense_is_refused() {
        records(MANY_TERMS).statusCode(201);

        schedule("000-R90", "?from=2024-02-01&to=2024-01-01").statusCode(422).body("code", is("SPAN_BACKWARDS"));
        schedule("000-R90", "?from=2018-01-01&to=2028-01-01").statusCode(422).body("code", is("SPAN_TOO_LONG"));
        schedule("000-R90", "?from=%2B999999999-12-31").statusCode(400).body("code", is("BAD_FORMAT"));
        schedule("000-R90", "?from=9999-12-31").statusCode(200).body("items", hasSize(0));
        schedule("nothing", "").statusCode(404).body("code", is("REGIME_NOT_FOUND"));
        given().get("/api/v1/regimes/000-R90/schedule").then().statusCode(401);
    }

    private static ValidatableResponse records(String regime) {
        return coordinator().body(regime).post("/api/v1/regimes").then();
    }

    private static ValidatableResponse schedule(String regime, String query) {
        return as("reporter", "19363")
                .urlEncodingEnabled(false)
                .get("/api/v1/regimes/" + regime + "/schedule" + query)
                .then();
    }
}
