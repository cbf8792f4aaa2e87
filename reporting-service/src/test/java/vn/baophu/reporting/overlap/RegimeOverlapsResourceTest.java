package vn.baophu.reporting.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** The communes of Vĩnh Linh are asked for health insurance twice a year's end: until 9 January and until 14 December. */
@QuarkusTest
class RegimeOverlapsResourceTest extends AtTheDoor {
    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void the_two_yearly_reports_of_the_communes_are_found() {
        overlaps(VinhLinh.DISTRICT, "")
                .body("items", hasSize(1))
                .body("items[0].first.code", is("000-R02"))
                .body("items[0].second.code", is("000-R03"))
                .body("items[0].indicators", contains("BHYT"))
                .body("items[0].reporters", is(18))
                .body("items[0].periods.first", contains("2024", "2025"))
                .body("items[0].periods[0].firstCutOffOn", is("2024-12-31"))
                .body("items[0].periods[0].secondCutOffOn", is("2024-11-30"))
                .body("items[0].differs", contains("CUT_OFF", "DUE_DAY", "CONTENT"))
                .body("items[0].proposal", is("ONE_CUT_OFF"))
                .body("items[0].sentence", containsString("ngày chốt số liệu"));
    }

    @Test
    void it_is_narrowed_to_a_unit_and_a_plan_and_to_the_area_of_who_asks() {
        overlaps(VinhLinh.HO_XA, "").body("items.reporters", contains(1));
        overlaps(VinhLinh.DISTRICT, "?unit=19366").body("items.reporters", contains(1));
        overlaps(VinhLinh.DISTRICT, "?unit=45&plan=000").body("items.reporters", contains(18));
        overlaps(VinhLinh.DISTRICT, "?plan=999").statusCode(422).body("code", is("NO_SUCH_PLAN"));
        overlaps(VinhLinh.DISTRICT, "?plan=127/KH-UBND&limit=1").body("items", hasSize(1));
        nobody().get("/api/v1/regime-overlaps").then().statusCode(401);
    }

    @Test
    void a_report_of_the_same_day_with_less_in_it_is_served_by_the_other() {
        coordinator().body("""
                        {"code":"000-R09","plan":"000","title":"Báo cáo quý","kind":"PERIODIC_REPORT",
                         "frequency":"QUARTERLY","unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},
                         "validFrom":"2024-10-01","due":[{"part":"Q4","rule":"BEFORE","day":10,"month":1,"yearOffset":1}]}""").post("/api/v1/regimes").then().statusCode(201);

        overlaps(VinhLinh.HO_XA, "")
                .body(
                        "items.find { it.second.code == '000-R09' && it.first.code == '000-R02' }.proposal",
                        is("SERVE_BOTH"))
                .body("items.find { it.second.code == '000-R09' }.periods.second", contains("2024-Q4", "2025-Q4"));
    }

    @Test
    void it_costs_a_few_statements_whatever_is_found() {
        var district = StatementCount.of(() -> overlaps(VinhLinh.DISTRICT, ""));

        assertThat(StatementCount.of(() -> overlaps(VinhLinh.HO_XA, "")))
                .isEqualTo(district)
                .isLessThanOrEqualTo(8);
    }

    private static ValidatableResponse overlaps(String area, String query) {
        return as("auditor", area).get("/api/v1/regime-overlaps" + query).then();
    }
}
