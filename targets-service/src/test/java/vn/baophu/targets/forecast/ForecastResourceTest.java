package vn.baophu.targets.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Yearly.figure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Yearly;
import vn.baophu.targets.result.Reports;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class ForecastResourceTest {
    @BeforeEach
    void figures_and_no_report() {
        Yearly.drafted();
        Reports.none();
    }

    @Test
    void the_year_is_drawn_on_at_the_rate_of_the_accepted_reports() {
        Reports.whole("2023", 80_000, 18);
        Reports.whole("2024-S1", 82_400, 18);

        forecast("D", "?asOf=2024-08-15")
                .statusCode(200)
                .body("asOf", is("2024-08-15"))
                .body("reports.period", contains("2023", "2024-S1"))
                .body("latest.participants", is(82_400))
                .body("planned", is(82_971))
                .body("ahead", is(-571))
                .body("remaining", is(3_541))
                .body("monthsLeft", is(6))
                .body("neededPerMonth", is(591))
                .body("runRatePerMonth.toString()", is("400.0"))
                .body("forecast", is(84_800))
                .body("difference", is(-1_141))
                .body("reaches", is(false))
                .body("unknown", empty());
    }

    @Test
    void a_missing_report_is_unknown_and_named_never_zero() {
        Reports.whole("2023", 80_000, 18);
        Reports.partly("2024-S1", 12_720L, 1, 18, "Thị trấn Bến Quan", "Xã Vĩnh Ô");

        forecast("D", "?asOf=2024-08-15")
                .body("latest.period", is("2023"))
                .body("remaining", is(5_941))
                .body("monthsLeft", is(12))
                .body("neededPerMonth", is(496))
                .body("$", not(hasKey("forecast")))
                .body("$", not(hasKey("runRatePerMonth")))
                .body("unknown.code", contains("REPORTS_MISSING", "ONE_REPORT_ONLY"))
                .body("unknown[0].sentence", containsString("1/18 đơn vị"))
                .body("unknown[0].sentence", containsString("Thị trấn Bến Quan, Xã Vĩnh Ô"));
    }

    @Test
    void who_is_asked_since_june_is_no_growth() {
        Reports.whole("2023", 70_000, 17);
        Reports.whole("2024-S1", 82_400, 18);

        forecast("D", "?asOf=2024-08-15")
                .body("reports.period", contains("2023", "2024-S1"))
                .body("latest.period", is("2024-S1"))
                .body("$", not(hasKey("runRatePerMonth")))
                .body("unknown.code", contains("ONE_REPORT_ONLY"));
    }

    @Test
    void a_reached_target_needs_nobody_more() {
        Reports.whole("2023", 80_000, 18);
        Reports.whole("2024-06", 86_000, 18);

        forecast("D", "?asOf=2024-07-01")
                .body("remaining", is(-59))
                .body("neededPerMonth", is(0))
                .body("forecast", is(92_000))
                .body("reaches", is(true));
    }

    @Test
    void a_year_that_is_over_ends_as_reported() {
        Reports.whole("2024", 86_000, 18);

        forecast("D", "?asOf=2025-02-01")
                .body("forecast", is(86_000))
                .body("monthsLeft", is(0))
                .body("$", not(hasKey("neededPerMonth")))
                .body("reaches", is(true))
                .body("unknown.code", contains("START_UNKNOWN"));
    }

    @Test
    void without_reporting_service_everything_else_still_answers() {
        Reports.status("2023", 503, "");
        Reports.silence("2024-S1");
        Reports.hangUp("2024-Q1");

        forecast("D", "?asOf=2024-07-01")
                .statusCode(200)
                .body("target.participants", is(85_941))
                .body("latest", nullValue())
                .body(
                        "unknown.code",
                        contains("FAILED", "TIMED_OUT", "UNREACHABLE", "START_UNKNOWN", "ONE_REPORT_ONLY"));
    }

    @Test
    void a_caller_learns_only_what_reporting_service_shows_them() {
        Reports.status("2023", 403, "{\"code\":\"OUTSIDE_YOUR_AREA\"}");
        var token = Callers.token("reporter-19363", "19363", "reporter");

        Callers.with(token)
                .header("Accept-Language", "en")
                .get("/api/v1/targets/{id}/forecast?asOf=2024-01-15", figure("D"))
                .then()
                .statusCode(200)
                .body("unknown[0].code", is("FORBIDDEN"))
                .body("unknown[0].sentence", is("You may not read the reports of this unit for 2023."));
        assertThat(Reports.heard())
                .isNotEmpty()
                .allMatch(request -> request.startsWith("Bearer " + token + " "))
                .allMatch(request -> request.contains("asOf=2024-01-15"));
    }

    @Test
    void without_asOf_reports_are_read_as_they_are_now() {
        forecast("D", "").statusCode(200);

        assertThat(Reports.heard()).isNotEmpty().noneMatch(request -> request.contains("asOf"));
    }

    @Test
    void a_forecast_is_read_where_the_target_is_seen() {
        var path = "/api/v1/targets/{id}/forecast";

        reporter("461").get(path, figure("D")).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("464")
                .get(path, "01890a5d-ac96-774b-bcce-b302099a8057")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_TARGET"));
        forecast("RATE", "").statusCode(422).body("code", is("GOAL_WITHOUT_COUNT"));
        forecast("D", "?asOf=yesterday").statusCode(400).body("code", is("BAD_FORMAT"));
        Callers.nobody().get(path, figure("D")).then().statusCode(401);
        assertThat(Reports.heard()).isEmpty();
    }

    private static ValidatableResponse forecast(String code, String query) {
        return reporter("464")
                .get("/api/v1/targets/" + figure(code) + "/forecast" + query)
                .then();
    }
}
