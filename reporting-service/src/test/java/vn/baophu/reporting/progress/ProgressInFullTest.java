package vn.baophu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
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
import vn.baophu.reporting.figure.GivenFigures;

/** Vĩnh Linh in July 2024, with figures of earlier periods as they came to count. */
@QuarkusTest
class ProgressInFullTest extends AtTheDoor {
    private static final String HALF_YEAR = "&period=2024-S1&indicator=BHYT";

    @Inject
    GivenFigures given;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        progress("99999", "&period=2024-S3&asOf=2024-07-05&figures=ALL&regime=none&with=EVERYTHING")
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("?period", "?with", "?figures", "?indicator", "?regime", "?unit"));
        progress("464", "&period=2024-S1&indicator=BHYT&asOf=hôm qua&figures=x")
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("BAD_FORMAT", "NOT_ONE_OF"));
        progress("464", "&period=2024-S1&indicator=BHYT&with=FORCAST,LAST_YEAR,LASTYEAR")
                .statusCode(400)
                .body("errors.detail", contains(containsString("“FORCAST”"), containsString("“LASTYEAR”")));
    }

    @Test
    void the_nation_is_the_sum_of_all_for_whoever_may_see_it() {
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        as("auditor", "VN")
                .get("/api/v1/progress?unit=VN" + HALF_YEAR)
                .then()
                .statusCode(200)
                .body("unit.code", is("VN"))
                .body("unit.id", nullValue())
                .body("reported", is(12720))
                .body("expectedUnits", is(18))
                .body("children.unit.code", contains("45"));
        progress("VN", HALF_YEAR).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        progress("45", HALF_YEAR).statusCode(403);
        as("planner", "01").get("/api/v1/progress?unit=464" + HALF_YEAR).then().statusCode(403);
    }

    @Test
    void points_are_counted_from_the_coverage_to_the_target() {
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        assertThat(progress(HO_XA, HALF_YEAR).extract().asString()).contains("\"pointsToTarget\":0.23");
    }

    @Test
    void a_corrected_figure_counts_and_the_first_one_is_still_to_be_had() {
        given.accepted(HO_XA, "BHYT", "2024-S1", 12000, 13290L);
        given.corrected(HO_XA, "BHYT", "2024-S1", 12500, 13290L);

        progress(HO_XA, HALF_YEAR).body("reported", is(12500));
        progress(HO_XA, HALF_YEAR + "&figures=CORRECTED").body("reported", is(12500));
        progress(HO_XA, HALF_YEAR + "&figures=REPORTED").body("reported", is(12000));
        progress(HO_XA, HALF_YEAR + "&asOf=2024-07-03").body("reported", is(12000));
        progress(HO_XA, HALF_YEAR + "&asOf=2024-07-04").body("reported", is(12500));
    }

    @Test
    void a_relays_figure_is_shown_beside_the_sum_and_never_in_it() {
        given.accepted(HO_XA, "BHYT", "2024-S1", 12000, 13290L);
        given.consolidated("464", "BHYT", "2024-S1", 12345, null);

        progress("464", HALF_YEAR)
                .body("reported", is(12000))
                .body("own.reported", is(12345))
                .body("own.consolidated", is(true))
                .body("own.difference", nullValue())
                .body("children.own", hasSize(18));
        VinhLinh.IDS.keySet().stream().skip(1).forEach(commune -> given.accepted(commune, "BHYT", "2024-S1", 10, null));
        progress("464", HALF_YEAR).body("reported", is(12170)).body("own.difference", is(175));
    }

    @Test
    void the_branchs_total_needs_both_parts_and_has_no_common_denominator() {
        clock.moveTo("2025-01-05T00:00:00Z");
        given.accepted(HO_XA, "BHYT", "2024", 12000, 13290L);
        given.accepted(HO_XA, "BHXH_TN", "2024", 300, 7000L);
        given.accepted(BEN_QUAN, "BHYT", "2024", 4000, 4200L);

        progress("464", "&period=2024&indicator=BHYT_AND_BHXH_TN")
                .body("reported", is(12300))
                .body("reportedUnits", is(1))
                .body("expectedUnits", is(18))
                .body("reportedDenominator", nullValue())
                .body("coveragePercent", nullValue());
        progress("464", "&period=2024-S1&indicator=BHYT_AND_BHXH_TN").body("expectedUnits", is(0));
    }

    @Test
    void last_year_compares_only_units_that_reported_both_times() {
        given.accepted(HO_XA, "BHYT", "2023-S1", 12000, null);
        given.accepted(BEN_QUAN, "BHYT", "2023-S1", 3900, null);
        given.accepted(HO_XA, "BHYT", "2024-S1", 12300, null);
        given.owed(HO_XA, "2023-S1");
        given.owed(BEN_QUAN, "2023-S1");

        progress("464", HALF_YEAR + "&with=LAST_YEAR")
                .body("lastYear.period", is("2023-S1"))
                .body("lastYear.reported", is(15900))
                .body("lastYear.expectedUnits", is(2))
                .body("lastYear.comparedUnits", is(1))
                .body("lastYear.change", is(300))
                .body("forecast", nullValue());
        assertThat(progress("464", HALF_YEAR + "&with=LAST_YEAR").extract().asString())
                .contains("\"changePercent\":2.50");
        progress("464", HALF_YEAR).body("lastYear", nullValue());
    }

    @Test
    void a_forecast_goes_on_from_last_years_result_and_only_where_all_have_reported() {
        given.owed(HO_XA, "2023");
        given.accepted(HO_XA, "BHYT", "2023", 12000, null);
        given.accepted(HO_XA, "BHYT", "2024-S1", 12300, null);

        progress(HO_XA, HALF_YEAR + "&with=FORECAST")
                .body("forecast.first.period", is("2023"))
                .body("forecast.latest.period", is("2024-S1"))
                .body("forecast.atYearEnd", is(12600))
                .body("forecast.difference", is(-150))
                .body("forecast.monthsLeft", is(6))
                .body("forecast.perMonthNeeded", is(75));
        progress("464", HALF_YEAR + "&with=LAST_YEAR,FORECAST").body("forecast", nullValue());
    }

    private static ValidatableResponse progress(String unit, String query) {
        return as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=" + unit + query)
                .then();
    }
}
