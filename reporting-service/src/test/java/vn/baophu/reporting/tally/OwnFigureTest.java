package vn.baophu.reporting.tally;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.DISTRICT;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.figure.GivenFigures;

/** The district reports 85,000 people for the first quarter of 2024 by itself; then communes are asked, too. */
@QuarkusTest
class OwnFigureTest extends AtTheDoor {
    private static final String REGIME = """
            {"code":"%s","plan":"000","title":"Báo cáo","kind":"%s","frequency":"%s","unit":"464","indicators":["BHYT"],
             "reporters":%s%s}""";
    private static final String QUARTER = ",\"due\":[{\"part\":\"Q1\",\"rule\":\"BY\",\"day\":10,\"month\":4}]";
    private static final String COMMUNES = "{\"unitsUnder\":\"464\",\"level\":\"COMMUNE\"}";
    private static final String FIRST_QUARTER = "&period=2024-Q1&indicator=BHYT";

    @Inject
    GivenFigures given;

    @BeforeEach
    void the_district_has_reported() {
        regimesAreRecorded();
        quarterly("D", "{\"units\":[\"464\"]}");
        given.accepted(DISTRICT, "BHYT", "2024-Q1", 85_000, 89_149L);
        isTheDistrictsOwn();
    }

    @Test
    void one_commune_that_is_asked_ad_hoc_takes_nothing_from_the_district() {
        adHoc("{\"units\":[\"19363\"]}");
        isTheDistrictsOwn();

        given.accepted(HO_XA, "BHYT", "2024-Q1", 12_000, 13_290L);

        isTheDistrictsOwn();
        progress(HO_XA).body("reported", is(12_000)).body("expectedUnits", is(1));
        progress(DISTRICT).body("children", hasSize(18)).body("children[0].reported", is(12_000));
    }

    @Test
    void nor_do_all_communes_together() {
        adHoc(COMMUNES);

        isTheDistrictsOwn();
        progress(HO_XA).body("expectedUnits", is(1)).body("missing.code", contains(HO_XA));
    }

    @Test
    void communes_whom_a_calendar_asks_do_so_together_also_if_one_is_let_off_but_not_some_of_them() {
        quarterly("C", "{\"units\":[\"19363\",\"19366\"]}");
        isTheDistrictsOwn();

        quarterly("K", COMMUNES);
        given.accepted(HO_XA, "BHYT", "2024-Q1", 12_000, 13_290L);

        progress("45").body("reported", is(12_000)).body("expectedUnits", is(18));
        progress(DISTRICT).body("own.reported", is(85_000));
        excuse("C");
        excuse("K");
        progress("45").body("reported", is(12_000)).body("expectedUnits", is(17));
    }

    @Test
    void the_district_explains_why_it_has_fewer_people_than_a_part_of_it_and_not_why_it_has_more() {
        adHoc("{\"units\":[\"19363\"]}");
        given.accepted(HO_XA, "BHYT", "2024-Q1", 12_000, 13_290L);

        sends(11_000).statusCode(422).body("code", is("CONFIRMATION_NEEDED"));
        sends(85_100).statusCode(201);
    }

    private static ValidatableResponse sends(long participants) {
        return reporter(DISTRICT)
                .body("""
                        {"regime":"D","unit":"464","period":"2024-Q1",
                         "figures":[{"indicator":"BHYT","participants":%d,"denominator":89149}]}""".formatted(participants))
                .post("/api/v1/submissions")
                .then();
    }

    private void isTheDistrictsOwn() {
        progress("45")
                .body("reported", is(85_000))
                .body("reportedUnits", is(1))
                .body("expectedUnits", is(1))
                .body("missing", hasSize(0))
                .body("children[0].own", nullValue());
        province("progress/table?from=2024-Q1&to=2024-Q1&indicator=BHYT")
                .body("rows.unit.code", contains(DISTRICT))
                .body("rows[0].cells[0].reported", is(85_000));
        province("rankings?by=COVERAGE" + FIRST_QUARTER)
                .body("items.unit.code", contains(DISTRICT))
                .body("items[0].rank", is(1));
        province("progress?with=FORECAST" + FIRST_QUARTER).body("forecast.latest.participants", is(85_000));
    }

    private static void quarterly(String code, String reporters) {
        record(REGIME.formatted(code, "PERIODIC_REPORT", "QUARTERLY", reporters, QUARTER));
    }

    private static void adHoc(String reporters) {
        record(REGIME.formatted("B", "AD_HOC_REPORT", "ON_EVENT", COMMUNES, ""));
        coordinator()
                .body("""
                        {"name":"Giao ban","on":"2024-07-05","dueOn":"2024-07-12","period":"2024-Q1","reporters":%s}""".formatted(reporters))
                .post("/api/v1/regimes/B/occasions")
                .then()
                .statusCode(201);
    }

    private static void record(String regime) {
        coordinator().body(regime).post("/api/v1/regimes").then().statusCode(201);
    }

    /** Bến Quan need not report under a regime. */
    private static void excuse(String regime) {
        String duty = coordinator()
                .get("/api/v1/obligations?period=2024-Q1&unit=" + BEN_QUAN + "&regime=" + regime)
                .path("items[0].id");
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Mưa lũ\"}")
                .post("/api/v1/obligations/" + duty + "/waiver")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse progress(String unit) {
        return as("auditor", "VN")
                .get("/api/v1/progress?unit=" + unit + FIRST_QUARTER)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse province(String query) {
        return as("auditor", "VN").get("/api/v1/" + query + "&unit=45").then().statusCode(200);
    }
}
