package vn.baophu.reporting.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** What was asked of Hồ Xá for the first half of 2024 changes while its report is waived or sent. */
@QuarkusTest
class AwaitedAgainTest extends AtTheDoor {
    private static final String DUTY = """
            {"code":"R","plan":"000","title":"%s","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY","unit":"464",
             "indicators":["BHYT"],"reporters":{"units":["19363"]},"validFrom":"%s",
             "due":[{"part":"S1","rule":"BY","day":%d,"month":7,"shift":"NEXT_WORKING_DAY","lockDays":3}]}""";

    @Inject
    ObligationSweep sweep;

    @Inject
    Nation nation;

    @BeforeEach
    void a_regime() {
        post("regimes", DUTY.formatted("Lần một", "2023-07-31", 9)).statusCode(201);
        sweep.sweep();
    }

    /** The holidays are facts that come with the schema and stay between tests. */
    @AfterEach
    void withoutNewHolidays() {
        nation.forgetsHolidays("2024-07-09");
    }

    @Test
    void a_waiver_that_is_taken_back_leaves_what_is_asked_by_now_and_tells_that_day() {
        waiver("");
        aHolidayOnTheDueDay();
        owed("").body("items[0].dueOn", is("2024-07-09"));
        String here = told("").extract().path("next");

        waiver("/withdrawal").body("dueOn", is("2024-07-10")).body("state", is("OPEN"));

        told("&after=" + here).body("items.kind", contains("WAIVER_TAKEN_BACK", "MOVED"));
        reporter(HO_XA).get("/api/v1/reminders").then().body("items[0].dueOn", is("2024-07-10"));
        sweep.sweep();
        owed("").body("items[0].dueOn", is("2024-07-10")).body("items[0].revision", is(3));
    }

    @Test
    void a_report_that_is_taken_back_is_owed_under_the_edition_in_force() {
        var sent = sends();
        renew("\"0\"", "Lần hai", "2024-06-30", 20);
        owed("").body("items[0].regime.title", is("Lần một"));

        takesBack(sent);

        owed("").body("items[0].regime.title", is("Lần hai"))
                .body("items[0].dueOn", is("2024-07-22"))
                .body("items[0].state", is("OPEN"));
        reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 12720, 13290).replace("000-R01", "R"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void nothing_that_comes_later_locks_what_is_never_locked() {
        owed("").body("items[0].lockOn", is("2024-07-12"));
        clock.moveTo("2024-07-20T02:00:00Z");
        waiver("");
        waiver("/withdrawal").body("lockOn", nullValue()).body("state", is("OVERDUE"));

        renew("\"0\"", "Lần hai", "2024-06-30", 10);

        owed("").body("items[0].regime.title", is("Lần hai"))
                .body("items[0].dueOn", is("2024-07-10"))
                .body("items[0].lockOn", nullValue())
                .body("items[0].state", is("OVERDUE"));
        sends();
    }

    @Test
    void a_request_that_got_another_day_meanwhile_is_due_on_that_day() {
        post("regimes/R/occasions", "{\"name\":\"Giao ban\",\"on\":\"2024-07-05\",\"dueOn\":\"2024-07-12\"}")
                .statusCode(201);
        var asked = owed("&period=2024").extract();
        var one = "obligations/" + asked.path("items[0].id") + "/waiver";
        decides(one, "{\"reason\":\"Bão\"}").statusCode(200);
        String occasion = as("auditor", "VN").get("/api/v1/regimes/R/occasions").path("items[0].id");
        coordinator()
                .header("If-Match", "\"0\"")
                .body("{\"on\":\"2024-07-05\",\"dueOn\":\"2024-07-19\"}")
                .put("/api/v1/regimes/R/occasions/" + occasion)
                .then()
                .statusCode(200);

        decides(one + "/withdrawal", "{\"reason\":\"Bão đã tan\"}").body("dueOn", is("2024-07-19"));
    }

    @Test
    void an_agency_of_a_group_is_not_taken_for_one_that_joined_after_the_due_day() {
        VinhLinh.agency("H45.464.01", "BHXH huyện Vĩnh Linh", VinhLinh.DISTRICT_ID);
        var group = DUTY.replace("\"R\"", "\"G\"")
                .replace("\"units\":[\"19363\"]", "\"groups\":[{\"agenciesOf\":\"464\"}]");
        post("regimes", group.formatted("Lần một", "2023-07-31", 9)).statusCode(201);
        sweep.sweep();
        String agency = ofGroup().extract().path("items[0].id");
        decides("obligations/" + agency + "/waiver", "{\"reason\":\"Bão\"}").statusCode(200);
        decides("regimes/G/versions", group.formatted("Lần hai", "2024-06-30", 9))
                .statusCode(201);
        clock.moveTo("2024-07-20T02:00:00Z");

        decides("obligations/" + agency + "/waiver/withdrawal", "{\"reason\":\"Bão đã tan\"}")
                .statusCode(200);

        ofGroup().body("items[0].regime.title", is("Lần hai")).body("items[0].dueOn", is("2024-07-24"));
    }

    @Test
    void who_brings_it_up_to_date_notes_it() {
        waiver("");
        aHolidayOnTheDueDay();

        waiver("/withdrawal").statusCode(200);

        assertThat(nation.notes("UPDATE", "R")).isOne();
    }

    private void aHolidayOnTheDueDay() {
        as("registrar", "VN")
                .contentType("application/json")
                .body("{\"days\":[{\"day\":\"2024-07-09\",\"name\":\"Ngày nghỉ\",\"kind\":\"DAY_OFF\"}]}")
                .post("/api/v1/holidays")
                .then()
                .statusCode(201);
        sweep.sweep();
    }

    private static ValidatableResponse waiver(String what) {
        String duty = owed("&period=2024-S1").extract().path("items[0].id");
        return decides("obligations/" + duty + "/waiver" + what, "{\"reason\":\"Mưa lũ\"}")
                .statusCode(200);
    }

    private static void renew(String seen, String title, String from, int day) {
        coordinator()
                .header("If-Match", seen)
                .body(DUTY.formatted(title, from, day))
                .post("/api/v1/regimes/R/versions")
                .then()
                .statusCode(201);
    }

    private static ExtractableResponse<Response> sends() {
        return reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290).replace("000-R01", "R"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract();
    }

    private static void takesBack(ExtractableResponse<Response> sent) {
        reporter(HO_XA)
                .header("If-Match", sent.header("ETag"))
                .body("{}")
                .post("/api/v1/submissions/" + sent.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decides(String path, String body) {
        return coordinator()
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/" + path)
                .then();
    }

    private static ValidatableResponse post(String path, String body) {
        return coordinator().body(body).post("/api/v1/" + path).then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", "VN")
                .get("/api/v1/obligations?regime=R" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ofGroup() {
        return as("auditor", "VN")
                .get("/api/v1/obligations?regime=G&period=2024-S1")
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
