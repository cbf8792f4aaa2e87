package vn.baophu.reporting.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class ProgressResourceTest extends AtTheDoor {
    private static final String HALF_YEAR = "&period=2024-S1&indicator=BHYT";

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void one_of_eighteen_has_reported_and_the_others_are_named() {
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        progress("464", HALF_YEAR)
                .statusCode(200)
                .body("unit.name", is("Huyện Vĩnh Linh"))
                .body("target.participants", is(85941))
                .body("target.denominator", is(89149))
                .body("reported", is(12720))
                .body("reportedDenominator", is(13290))
                .body("gap", is(73221))
                .body("reportedUnits", is(1))
                .body("expectedUnits", is(18))
                .body("missing", hasSize(17))
                .body("missing.name", hasItem("Thị trấn Bến Quan"))
                .body("missing.name", not(hasItem("Thị trấn Hồ Xá")))
                .body("children", hasSize(18))
                .body("children.period", everyItem(is("2024-S1")));
        assertThat(progress("464", HALF_YEAR).extract().asString())
                .contains("\"percent\":96.40")
                .contains("\"coveragePercent\":95.71")
                .contains("\"percentOfTarget\":99.76")
                .contains("\"percentOfWholeTarget\":14.80");
    }

    @Test
    void a_child_says_the_same_of_itself_and_what_is_not_known_is_absent() {
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        progress("464", HALF_YEAR)
                .body("children[0].unit.code", is(HO_XA))
                .body("children[0].target.participants", is(12750))
                .body("children[0].reported", is(12720))
                .body("children[0].gap", is(30))
                .body("children[0].missing", hasSize(0))
                .body("children[1].reported", nullValue())
                .body("children[1].coveragePercent", nullValue())
                .body("children[1].gap", nullValue())
                .body("children[1].reportedUnits", is(0))
                .body("children[1].expectedUnits", is(1))
                .body("children[1].missing.code", contains(VinhLinh.BEN_QUAN));
    }

    @Test
    void nobody_has_reported_is_not_zero() {
        progress("464", HALF_YEAR)
                .body("reported", nullValue())
                .body("percentOfTarget", nullValue())
                .body("percentOfWholeTarget", nullValue())
                .body("reportedUnits", is(0))
                .body("missing", hasSize(18));
        submits(HO_XA, 12720, 13290).statusCode(201);
        progress("464", HALF_YEAR).body("reportedUnits", is(0));
    }

    @Test
    void when_all_have_reported_the_district_and_the_province_are_their_sum_at_once() {
        VinhLinh.IDS.keySet().forEach(commune -> accepts(submits(commune, 1000, 2000)));

        for (var unit : new String[] {"464", "45"}) {
            as("auditor", "VN")
                    .get("/api/v1/progress?unit=" + unit + HALF_YEAR)
                    .then()
                    .body("reported", is(18000))
                    .body("reportedDenominator", is(36000))
                    .body("reportedUnits", is(18))
                    .body("missing", hasSize(0));
        }
    }

    @Test
    void the_figure_with_the_later_cut_off_counts_whenever_it_was_accepted() {
        clock.moveTo("2025-01-05T00:00:00Z");
        acceptsYear("000-R02", "{\"indicator\":\"BHYT\",\"participants\":12740}");
        acceptsYear("000-R03", """
                {"indicator":"BHYT","participants":12000},{"indicator":"BHTN","participants":1},
                {"indicator":"BHXH_BB","participants":2},{"indicator":"BHXH_TN","participants":3}""");

        progress("464", "&period=2024&indicator=BHYT")
                .body("reported", is(12740))
                .body("expectedUnits", is(18));
        progress("464", "&period=2024&indicator=BHYT&regime=000-R03").body("reported", is(12000));
        progress("464", "&period=2024&indicator=BHTN").body("reported", is(1)).body("target", nullValue());
    }

    @Test
    void as_of_a_day_only_what_was_accepted_until_its_end_counts() {
        clock.moveTo("2024-07-08T17:00:00Z");
        accepts(submits(HO_XA, 12720, 13290)).statusCode(200);

        progress("464", HALF_YEAR + "&asOf=2024-07-08").body("reportedUnits", is(0));
        progress("464", HALF_YEAR + "&asOf=2024-07-09").body("reportedUnits", is(1));
    }

    @Test
    void what_can_not_be_read_is_refused() {
        progress("464", "&period=2024-S1").statusCode(400).body("code", is("REQUIRED"));
        progress("464", "&period=2024-S3&indicator=BHYT").statusCode(400).body("code", is("NO_SUCH_PERIOD"));
        progress("464", HALF_YEAR + "&asOf=yesterday").statusCode(400).body("code", is("BAD_FORMAT"));
        progress("464", HALF_YEAR + "&regime=none").statusCode(404).body("code", is("REGIME_NOT_FOUND"));
        progress("99999", HALF_YEAR).statusCode(422).body("code", is("NO_SUCH_UNIT"));
        progress("464", "&period=2024-S1&indicator=BHYTT").statusCode(422).body("code", is("NO_SUCH_INDICATOR"));
        progress("99999", "&period=2024-S3&indicator=BHYTT&regime=none")
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.pointer", containsInAnyOrder("?period", "?indicator", "?regime", "?unit"));
        progress("45", HALF_YEAR).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        as("reporter", VinhLinh.BEN_QUAN)
                .get("/api/v1/progress?unit=19363" + HALF_YEAR)
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        nobody().get("/api/v1/progress?unit=464" + HALF_YEAR).then().statusCode(401);
        as("stranger", "464")
                .get("/api/v1/progress?unit=464" + HALF_YEAR)
                .then()
                .statusCode(403);
    }

    private static void acceptsYear(String regime, String figures) {
        accepts(reporter(HO_XA)
                        .body("{\"regime\":\"%s\",\"unit\":\"19363\",\"period\":\"2024\",\"figures\":[%s]}"
                                .formatted(regime, figures))
                        .post("/api/v1/submissions")
                        .then()
                        .statusCode(201))
                .statusCode(200);
    }

    private static ValidatableResponse progress(String unit, String query) {
        return as("planner", VinhLinh.DISTRICT)
                .get("/api/v1/progress?unit=" + unit + query)
                .then();
    }
}
