package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.houserules.WaitingEvents;
import vn.baophu.reporting.AtTheDoor;

/** A yearly report of all schemes holds what the yearly report of BHYT (000-R02) asks for. */
@QuarkusTest
class ReportOnceServeManyTest extends AtTheDoor {
    private static final String ALL_SCHEMES = """
            {"code":"MOI-LOAI","plan":"127/KH-UBND","title":"Báo cáo năm mọi loại bảo hiểm","kind":"PERIODIC_REPORT",
             "frequency":"YEARLY","unit":"464","indicators":["BHXH_BB","BHXH_TN","BHTN","BHYT"],
             "reporters":{"units":["19363"]},
             "due":[{"part":"YEAR","rule":"BY","day":1,"month":1,"yearOffset":1,"shift":"NONE",
                     "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}]}""";

    private String all;
    private String bhyt;

    @BeforeEach
    void theYearIsOver() {
        regimesAreRecorded();
        coordinator().body(ALL_SCHEMES).post("/api/v1/regimes").then().statusCode(201);
        clock.moveTo("2025-01-02T02:00:00Z");
        all = owed(HO_XA, "MOI-LOAI");
        bhyt = owed(HO_XA, "000-R02");
    }

    @Test
    void one_report_fulfils_both_and_its_figures_count_once() {
        var submitted = send(all, bhyt).statusCode(201).body("serves", contains(bhyt));
        state("000-R02", "SUBMITTED");
        accepts(submitted).statusCode(200);

        state("MOI-LOAI", "FULFILLED");
        state("000-R02", "FULFILLED");
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(ReportAccepted::regime)
                .containsExactly("MOI-LOAI", "000-R02");
        assertThat(WaitingEvents.of(ReportAccepted.class))
                .extracting(ReportAccepted::late)
                .containsExactly(true, false);
        reviewer()
                .get("/api/v1/progress?unit=464&period=2024&indicator=BHYT")
                .then()
                .body("reported", is(12700))
                .body("reportedUnits", is(1));
    }

    @Test
    void what_may_be_served_is_told_before() {
        as("reporter", HO_XA)
                .get("/api/v1/obligations/" + all + "/servable")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].obligation", is(bhyt))
                .body("items[0].covered", is(true));
        as("reporter", HO_XA)
                .get("/api/v1/obligations/" + bhyt + "/servable")
                .then()
                .body("items[0].covered", is(false))
                .body("items[0].missing", hasItems("BHXH_BB", "BHTN"));
        as("reporter", BEN_QUAN)
                .get("/api/v1/obligations/" + all + "/servable")
                .then()
                .statusCode(403);
    }

    @Test
    void what_it_can_not_serve_is_refused() {
        refused(owed(BEN_QUAN, "000-R02"), "SERVES_ANOTHER_REPORTER");
        refused("01900000-0000-7000-8000-000000000010", "NO_SUCH_OBLIGATION");
        refused(all, "SERVES_TWICE");
        String halfYear = as("reporter", HO_XA)
                .get("/api/v1/obligations?regime=000-R01&period=2024-S1")
                .path("items[0].id");
        refused(halfYear, "SERVES_ANOTHER_CUT_OFF");
        send(bhyt, all).statusCode(422).body("errors.code", hasItems("SERVES_MORE_CONTENT", "FIGURE_NOT_ASKED"));
        state("000-R02", "OPEN");
    }

    @Test
    void taken_back_it_serves_nothing_any_more() {
        takesBack(send(all, bhyt).statusCode(201)).body("serves", is(empty()));

        state("000-R02", "OPEN");
        state("MOI-LOAI", "OVERDUE");
        send(all, bhyt).statusCode(201);
        send(bhyt, all).statusCode(422);
    }

    @Test
    void after_it_was_taken_back_the_served_duty_has_a_report_of_its_own() {
        takesBack(send(all, bhyt).statusCode(201));

        sendBhyt(12600).statusCode(201).body("regime.code", is("000-R02")).body("figures[0].participants", is(12600));
        state("000-R02", "SUBMITTED");
        state("MOI-LOAI", "OVERDUE");
        send(all, bhyt).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    @Test
    void sent_again_without_the_other_duty_it_does_not_stand_in_its_way() {
        takesBack(send(all, bhyt).statusCode(201));

        send(all, null).statusCode(201).body("serves", is(empty()));
        state("000-R02", "OPEN");
        sendBhyt(12700).statusCode(201).body("regime.code", is("000-R02"));
    }

    @Test
    void what_had_a_report_of_its_own_before_goes_on_with_that() {
        var own = sendBhyt(12600).statusCode(201);
        takesBack(own);
        takesBack(send(all, bhyt).statusCode(201));

        sendBhyt(12700)
                .statusCode(201)
                .body("id", is(own.extract().<String>path("id")))
                .body("revision", is(3));
    }

    private static void refused(String served, String code) {
        send(owed(HO_XA, "MOI-LOAI"), served)
                .statusCode(422)
                .body("code", is(code))
                .body("errors[0].pointer", is("/serves/0"));
    }

    private static ValidatableResponse takesBack(ValidatableResponse submitted) {
        return reporter(HO_XA)
                .header("If-Match", submitted.extract().header("ETag"))
                .body("{}")
                .post("/api/v1/submissions/" + submitted.extract().path("id") + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sendBhyt(long participants) {
        return reporter(HO_XA)
                .body("""
                        {"obligation":"%s","figures":
                         [{"indicator":"BHYT","participants":%d,"denominator":13290}]}""".formatted(bhyt, participants))
                .post("/api/v1/submissions")
                .then();
    }

    /** @param served the further obligation; null for none */
    private static ValidatableResponse send(String obligation, String served) {
        return reporter(HO_XA)
                .body("""
                        {"obligation":"%s","serves":[%s],"figures":[
                         {"indicator":"BHYT","participants":12700,"denominator":13290},
                         {"indicator":"BHXH_BB","participants":900},{"indicator":"BHXH_TN","participants":300},
                         {"indicator":"BHTN","participants":800}]}""".formatted(obligation, served == null ? "" : "\"" + served + "\""))
                .post("/api/v1/submissions")
                .then();
    }

    private static String owed(String commune, String regime) {
        return as("reporter", commune)
                .get("/api/v1/obligations?period=2024&regime=" + regime)
                .path("items[0].id");
    }

    private static void state(String regime, String state) {
        as("reporter", HO_XA)
                .get("/api/v1/obligations?period=2024&regime=" + regime)
                .then()
                .body("items[0].state", is(state));
    }
}
