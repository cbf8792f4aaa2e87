package vn.baophu.targets.phasing;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Yearly.figure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Yearly;
import vn.baophu.targets.result.Reports;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PhasingResourceTest {
    private static final String GIVEN = """
            {"by": "QUARTER", "start": 80000,
             "phases": [{"period": "2024-Q1", "participants": 81000}, {"period": "2024-Q2", "participants": 82500},
                        {"period": "2024-Q3", "participants": 84500}, {"period": "2024-Q4", "participants": 85941}]}""";

    @BeforeEach
    void figures_and_no_report() {
        Yearly.drafted();
        Reports.none();
    }

    @Test
    void a_year_starts_from_the_result_of_the_year_before_and_its_steps_sum_exactly() {
        Reports.whole("2023", 80_000, 18);

        phasing("D", "?by=QUARTER")
                .statusCode(200)
                .header("ETag", nullValue())
                .body("shape", is("LINEAR"))
                .body("target.participants", is(85_941))
                .body("start.participants", is(80_000))
                .body("start.source", is("LAST_YEAR_RESULT"))
                .body("increase", is(5_941))
                .body("phases.participants", contains(81_485, 82_971, 84_456, 85_941))
                .body("phases.increase.sum()", is(5_941))
                .body("phases.period", contains("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"))
                .body("unknown", empty());
        phasing("D", "").body("phases", hasSize(12)).body("phases.increase.sum()", is(5_941));
    }

    @Test
    void a_start_that_is_not_known_leaves_the_phases_unknown_and_not_zero() {
        Reports.partly("2023", 79_000L, 17, 18, "Xã Vĩnh Ô");

        phasing("D", "?by=QUARTER")
                .statusCode(200)
                .body("start", nullValue())
                .body("increase", nullValue())
                .body("phases.until", contains("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"))
                .body("phases[0]", not(hasKey("participants")))
                .body("phases[3].participants", is(85_941))
                .body("unknown.code", contains("REPORTS_MISSING", "START_UNKNOWN"))
                .body("unknown[0].periods", contains("2023"));
        phasing("D", "?by=QUARTER&start=85941")
                .body("phases.increase", everyItem(is(0)))
                .body("unknown", empty());
    }

    @Test
    void where_reports_are_silent_the_year_starts_from_the_baseline_that_the_plan_prints() {
        phasing("FROM", "?by=QUARTER")
                .body("start.source", is("BASELINE"))
                .body("phases.participants", contains(925, 950, 975, 1000));
    }

    @Test
    void last_years_shape_is_followed_where_last_year_is_known() {
        phasing("D", "?shape=LAST_YEAR&start=80000")
                .body("start.participants", is(80_000))
                .body("phases[0]", not(hasKey("participants")))
                .body("unknown.code", contains("LAST_YEAR_UNKNOWN"));

        Reports.whole("2022", 70_000, 18);
        Reports.whole("2023-S1", 79_000, 18);
        Reports.whole("2023", 80_000, 18);
        phasing("D", "?shape=LAST_YEAR&by=QUARTER")
                .body("phases.increase.sum()", is(5_941))
                .body("phases.participants", contains(82_673, 85_347, 85_644, 85_941));

        Reports.whole("2022", 80_000, 18);
        phasing("D", "?shape=LAST_YEAR").body("unknown.code", contains("NO_GROWTH_LAST_YEAR"));
    }

    @Test
    void a_paper_that_counts_to_a_day_ends_its_year_there() {
        phasing("MAY", "?by=QUARTER&start=1000")
                .body("phases.until", contains("2024-03-31", "2024-05-20"))
                .body("phases.participants", contains(1_120, 1_200));
    }

    @Test
    void a_growth_is_counted_from_the_start() {
        phasing("MORE", "?by=QUARTER&start=1005").body("target.participants", is(1_106));
        phasing("MORE", "").body("target", not(hasKey("participants"))).body("unknown.code", contains("START_UNKNOWN"));
    }

    @Test
    void a_rate_alone_is_counted_once_its_denominator_is() {
        planner("464")
                .contentType("text/csv")
                .body("unit,kind,year,count,source\n464,LABOUR_FORCE,2024,50000,GSO\n")
                .post("/api/v1/denominator-counts")
                .then()
                .statusCode(201);

        phasing("RATE", "?by=QUARTER&start=20000")
                .body("target.participants", is(21_000))
                .body("increase", is(1_000));
    }

    @Test
    void a_holder_that_is_no_unit_has_no_reports() {
        phasing("AGENT", "").statusCode(200).body("unknown.code", contains("NOT_A_UNIT", "START_UNKNOWN"));
    }

    @Test
    void what_is_no_number_of_people_in_a_year_has_no_phases() {
        phasing("BASE", "").statusCode(422).body("code", is("NO_GOAL"));
        phasing("RATE", "").statusCode(422).body("code", is("GOAL_WITHOUT_COUNT"));
        phasing("OPEN", "").body("errors.code", containsInAnyOrder("GOAL_WITHOUT_YEAR", "GOAL_WITHOUT_COUNT"));
    }

    @Test
    void given_phases_stand_until_they_are_given_anew() {
        phasing("D", "?shape=GIVEN").statusCode(404).body("code", is("NOTHING_GIVEN"));

        give(planner("464"), "D", GIVEN).statusCode(200).header("ETag", is("\"0\""));
        phasing("D", "")
                .header("ETag", is("\"0\""))
                .body("shape", is("GIVEN"))
                .body("phases.participants", contains(81_000, 82_500, 84_500, 85_941))
                .body("phases.increase", contains(1_000, 1_500, 2_000, 1_441));
        phasing("D", "?by=MONTH").statusCode(422).body("code", is("GIVEN_BY_QUARTER"));
        phasing("D", "?shape=LINEAR&start=80000").body("shape", is("LINEAR"));

        give(planner("464"), "D", GIVEN).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        give(planner("464").header("If-Match", "\"7\""), "D", GIVEN)
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        give(planner("464").header("If-Match", "\"0\""), "D", GIVEN.replace("82500", "82600"))
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("phases[1].participants", is(82_600));
    }

    @Test
    void all_faults_of_given_phases_come_together() {
        var wrong = GIVEN.replace("2024-Q1", "2023-Q1")
                .replace("2024-Q3", "2024-Q2")
                .replace("80000", "-1");

        give(planner("464"), "D", wrong)
                .body(
                        "errors.code",
                        containsInAnyOrder("NEGATIVE", "NO_PHASE", "PHASE_TWICE", "PHASE_MISSING", "PHASE_MISSING"));
        give(planner("464"), "D", GIVEN.replace("85941", "85940"))
                .statusCode(422)
                .body("code", is("GOAL_MISSED"));
        give(planner("464"), "D", "{\"shape\":\"LINEAR\"}").statusCode(400);
        phasing("D", "?shape=GIVEN").statusCode(404);
    }

    @Test
    void only_a_planner_of_the_area_gives_phases() {
        give(reporter("464"), "D", GIVEN).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        give(planner("62"), "D", GIVEN).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        give(planner("19363"), "D", GIVEN).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        give(Callers.nobody(), "D", GIVEN).statusCode(401);
    }

    @Test
    void phases_are_read_where_the_target_is_seen() {
        var path = "/api/v1/targets/{id}/phasing";

        reporter("19363").get(path, figure("D")).then().statusCode(200);
        reporter("461").get(path, figure("D")).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("464")
                .get(path, "01890a5d-ac96-774b-bcce-b302099a8057")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_TARGET"));
        Callers.nobody().get(path, figure("D")).then().statusCode(401);
    }

    private static ValidatableResponse phasing(String code, String query) {
        return reporter("464")
                .get("/api/v1/targets/" + figure(code) + "/phasing" + query)
                .then();
    }

    private static ValidatableResponse give(RequestSpecification caller, String code, String body) {
        return caller.contentType(JSON)
                .body(body)
                .put("/api/v1/targets/{id}/phasing", figure(code))
                .then();
    }
}
