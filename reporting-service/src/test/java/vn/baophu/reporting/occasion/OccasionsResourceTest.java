package vn.baophu.reporting.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.DueDayExtended;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Reports on request, and around a session of the People's Council. */
@QuarkusTest
class OccasionsResourceTest extends AtTheDoor {
    private static final String REGIME = """
            {"code":"%s","plan":"000","title":"Khó khăn, vướng mắc","kind":"AD_HOC_REPORT","frequency":"ON_EVENT",
             "unit":"464","reporters":{"unitsUnder":"464","level":"COMMUNE"},"due":[%s]}""";
    private static final String AROUND_SESSION =
            "{\"part\":\"YEAR\",\"rule\":\"AFTER_EVENT\",\"event\":\"Kỳ họp HĐND cuối năm\",\"eventDays\":-10}";
    private static final String REQUEST = "{\"name\":\"Giao ban\",\"on\":\"2024-07-05\",\"dueOn\":\"2024-07-12\"}";

    @BeforeEach
    void regimes() {
        record(REGIME.formatted("R", ""));
        record(REGIME.formatted("E", AROUND_SESSION));
    }

    @Test
    void a_request_is_owed_by_all_reporters_and_can_be_answered_at_once() {
        hold("R", REQUEST)
                .statusCode(201)
                .header("Location", startsWith("/api/v1/regimes/R/occasions/"))
                .body("period", is("2024"))
                .body("cutOffOn", is("2024-07-04"))
                .body("dueAt", is("2024-07-12T17:00:00Z"));
        owed("?regime=R").body("items", hasSize(18)).body("items.occasion", everyItem(is("Giao ban")));

        answers(VinhLinh.HO_XA).statusCode(201);
        hold("R", REQUEST).statusCode(200);
        hold("R", REQUEST.replace("07-12", "07-13")).statusCode(409).body("code", is("OCCASION_EXISTS"));
    }

    @Test
    void two_requests_of_one_year_are_two_reports() {
        hold("R", REQUEST).statusCode(201);
        hold(
                        "R",
                        REQUEST.replace("Giao ban", "Lần hai")
                                .replace("07-12\"", "07-20\",\"reporters\":{\"units\":[\"19363\"]}"))
                .statusCode(201);

        answers(VinhLinh.HO_XA).statusCode(201);
        answers(VinhLinh.HO_XA).statusCode(201);
        answers(VinhLinh.HO_XA).statusCode(409);
        owed("?regime=R&unit=19363").body("items.state", contains("SUBMITTED", "SUBMITTED"));
    }

    @Test
    void the_same_request_for_more_reporters_asks_them_too() {
        hold("R", REQUEST.replace("07-12\"", "07-12\",\"reporters\":{\"units\":[\"19363\"]}"))
                .statusCode(201);
        answers(VinhLinh.HO_XA).statusCode(201);
        hold("R", REQUEST.replace("07-12\"", "07-12\",\"reporters\":{\"units\":[\"19366\"]}"))
                .statusCode(200);

        owed("?regime=R").body("items.unit.code", contains("19363", "19366"));
        owed("?regime=R").body("items.state", contains("SUBMITTED", "OPEN"));
        hold("R", REQUEST).statusCode(200);
        owed("?regime=R").body("items", hasSize(18));
    }

    @Test
    void an_event_gives_the_days_that_a_due_term_waits_for_and_takes_them_along() {
        owed("?regime=E").body("items", hasSize(0));
        var held = hold("E", "{\"name\":\"Kỳ họp 12\",\"event\":\"Kỳ họp HĐND cuối năm\",\"on\":\"2024-12-12\"}")
                .statusCode(201)
                .body("dueOn", is("2024-12-02"))
                .extract();
        owed("?regime=E").body("items.dueOn", everyItem(is("2024-12-02"))).body("items", hasSize(18));

        var one = "/api/v1/regimes/E/occasions/" + held.path("id");
        move(one, "\"0\"", "{\"on\":\"2024-12-20\"}").statusCode(200).body("dueOn", is("2024-12-10"));
        move(one, "\"0\"", "{\"on\":\"2024-12-21\"}").statusCode(412);
        move(one, "\"1\"", "{\"on\":\"2024-12-21\",\"dueOn\":\"2024-12-21\"}")
                .statusCode(422)
                .body("code", is("TERM_SAYS_IT"));

        owed("?regime=E").body("items.dueOn", everyItem(is("2024-12-10"))).body("items", hasSize(18));
        as("auditor", VinhLinh.HO_XA).get(one).then().body("on", is("2024-12-20"));
        as("auditor", VinhLinh.HO_XA)
                .get("/api/v1/regimes/E/occasions")
                .then()
                .body("items.name", contains("Kỳ họp 12"));
    }

    @Test
    void others_are_told_for_which_request_more_time_was_given_and_a_report_accepted() {
        hold("R", REQUEST).statusCode(201);
        var duty = owed("?regime=R&unit=19363").extract().path("items[0].id");
        var asked = reporter(VinhLinh.HO_XA)
                .body("{\"reason\":\"Mưa lũ chia cắt\",\"until\":\"2024-07-15\"}")
                .post("/api/v1/obligations/" + duty + "/extension-requests");
        coordinator()
                .header("If-Match", "*")
                .body("{}")
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(200);
        accepts(answers(VinhLinh.HO_XA)).statusCode(200);

        assertThat(WaitingEvents.of(DueDayExtended.class))
                .extracting(DueDayExtended::occasion)
                .containsExactly("Giao ban");
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(ReportAccepted::occasion)
                .containsExactly("Giao ban");
    }

    private static void record(String regime) {
        coordinator().body(regime).post("/api/v1/regimes").then().statusCode(201);
    }

    private static ValidatableResponse hold(String regime, String occasion) {
        return coordinator()
                .body(occasion)
                .post("/api/v1/regimes/" + regime + "/occasions")
                .then();
    }

    private static ValidatableResponse move(String path, String seen, String day) {
        return coordinator().header("If-Match", seen).body(day).put(path).then();
    }

    private static ValidatableResponse answers(String commune) {
        return reporter(commune)
                .body("{\"regime\":\"R\",\"unit\":\"%s\",\"period\":\"2024\",\"narrative\":\"Không có vướng mắc.\"}"
                        .formatted(commune))
                .post("/api/v1/submissions")
                .then();
    }

    private static ValidatableResponse owed(String query) {
        return as("auditor", VinhLinh.DISTRICT)
                .get("/api/v1/obligations" + query)
                .then();
    }
}
