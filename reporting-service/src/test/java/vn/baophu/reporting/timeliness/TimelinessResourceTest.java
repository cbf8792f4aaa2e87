package vn.baophu.reporting.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.houserules.Callers.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** The first half of 2024: one in time and returned, one late, one with more time, one excused, fourteen missing. */
@QuarkusTest
class TimelinessResourceTest extends AtTheDoor {
    private static final String IN_TIME = VinhLinh.HO_XA;
    private static final String LATE = VinhLinh.BEN_QUAN;
    private static final String EXTENDED = "19426";
    private static final String WAIVED = "19405";

    @BeforeEach
    void halfYear() {
        regimesAreRecorded();
        extends15July(EXTENDED);
        waives(WAIVED);
        clock.moveTo("2024-07-08T02:00:00Z");
        var inTime = submits(IN_TIME, 12700, 13290);
        clock.moveTo("2024-07-11T17:00:00Z");
        accepts(submits(LATE, 4000, 4200)).statusCode(200);
        accepts(corrects(returns(inTime))).statusCode(200);
        clock.moveTo("2024-07-12T02:00:00Z");
        submits(EXTENDED, 1200, 1225).statusCode(201);
        clock.moveTo("2024-07-14T02:00:00Z");
    }

    @Test
    void the_whole_district_in_one_row() {
        table("?period=2024-S1")
                .body("items", hasSize(1))
                .body("items[0].due", is(17))
                .body("items[0].onTime", is(2))
                .body("items[0].late", is(1))
                .body("items[0].missing", is(14))
                .body("items[0].awaited", is(0))
                .body("items[0].waived", is(1))
                .body("items[0].extended", is(1))
                .body("items[0].returnedTimes", is(1))
                .body("items[0].daysLate.total", is(3))
                .body("items[0].daysLate.max", is(3))
                .body("items[0].onTimePercent", is(11.76f));
    }

    @Test
    void a_row_a_unit_regime_or_period() {
        table("?period=2024-S1&groupBy=UNIT&unit=" + IN_TIME)
                .body("items.unit.name", contains("Thị trấn Hồ Xá"))
                .body("items[0].onTime", is(1))
                .body("items[0].returnedTimes", is(1))
                .body("items[0].onTimePercent", is(100.00f));
        table("?groupBy=REGIME")
                .body("items.regime.code", contains("000-R01", "000-R02", "000-R03"))
                .body("items[0].regime.title", is("Báo cáo kết quả thực hiện chỉ tiêu"))
                .body("items.missing", contains(14, 18, 18))
                .body("items.awaited", contains(18, 36, 36));
        table("?groupBy=PERIOD").body("items.period", contains("2023", "2024", "2024-S1", "2025", "2025-S1"));
        table("?groupBy=AGENCY").body("items", hasSize(0));
        table("?dueBefore=2024-07-10&dueAfter=2024-07-08").body("items[0].due", is(16));
    }

    @Test
    void first_sending_and_acceptance_are_told_apart_report_by_report() {
        reports("?period=2024-S1&unit=" + IN_TIME)
                .body("items[0].outcome", is("ON_TIME"))
                .body("items[0].firstSubmittedAt", is("2024-07-08T02:00:00Z"))
                .body("items[0].acceptedAt", is("2024-07-11T17:00:00Z"))
                .body("items[0].returnedTimes", is(1))
                .body("items[0].daysLate", is(0));
        reports("?period=2024-S1&outcome=LATE")
                .body("items.unit.code", contains(LATE))
                .body("items[0].daysLate", is(3))
                .body("items[0].submission", notNullValue());
        reports("?period=2024-S1&unit=" + EXTENDED)
                .body("items[0].outcome", is("ON_TIME"))
                .body("items[0].extended", is(true))
                .body("items[0].regularDueOn", is("2024-07-09"))
                .body("items[0].dueOn", is("2024-07-15"))
                .body("items[0].acceptedAt", nullValue());
        reports("?period=2024-S1&outcome=WAIVED").body("items.unit.code", contains(WAIVED));
        reports("?period=2024-S1&outcome=MISSING").body("items", hasSize(14)).body("items.daysLate", everyItem(is(5)));
    }

    @Test
    void pages_follow_each_other_without_loss_or_repetition() {
        for (var path : List.of("/timeliness?period=2024-S1&groupBy=UNIT", "/timeliness/reports?period=2024-S1")) {
            var seen = new ArrayList<String>();
            String after = "";
            while (after != null) {
                var page = get("coordinator", VinhLinh.DISTRICT, path + "&limit=7" + after)
                        .extract();
                seen.addAll(page.path("items.unit.code"));
                after = page.path("next") == null ? null : "&after=" + page.path("next");
            }
            assertThat(seen).hasSize(18).doesNotHaveDuplicates();
        }
    }

    @Test
    void everybody_sees_the_own_area_only() {
        get("reporter", LATE, "/timeliness/reports?period=2024-S1").body("items.unit.code", contains(LATE));
        get("reporter", LATE, "/timeliness?period=2024-S1").body("items[0].due", is(1));
        nobody().get("/api/v1/timeliness").then().statusCode(401);
        as("stranger", VinhLinh.DISTRICT)
                .get("/api/v1/timeliness/reports")
                .then()
                .statusCode(403);
    }

    @Test
    void a_unit_outside_the_own_area_is_refused_and_not_counted_in_part() {
        for (var path : List.of("/timeliness", "/timeliness/reports")) {
            for (var unit : List.of(VinhLinh.DISTRICT, VinhLinh.DISTRICT_ID.toString(), "45", IN_TIME)) {
                get("reporter", LATE, path + "?unit=" + unit, 403).body("code", is("OUTSIDE_YOUR_AREA"));
            }
            get("reporter", LATE, path + "?unit=" + LATE, 200);
            get("coordinator", VinhLinh.DISTRICT, path + "?unit=" + LATE, 200);
            get("auditor", "VN", path + "?unit=" + VinhLinh.DISTRICT, 200);
        }
    }

    @Test
    void an_agency_outside_the_own_area_is_refused_and_not_told_as_nothing() {
        VinhLinh.agency("H45.464.01", "BHXH huyện Vĩnh Linh", VinhLinh.DISTRICT_ID);
        VinhLinh.agency("G06", "BHXH Việt Nam", null);
        for (var path : List.of("/timeliness?agency=", "/timeliness/reports?agency=")) {
            get("reporter", LATE, path + "H45.464.01", 403).body("code", is("OUTSIDE_YOUR_AREA"));
            get("coordinator", VinhLinh.DISTRICT, path + "G06", 403).body("code", is("OUTSIDE_YOUR_AREA"));
            get("coordinator", VinhLinh.DISTRICT, path + "H45.464.01", 200);
            get("auditor", "VN", path + "G06", 200);
        }
    }

    @Test
    void misspelt_words_are_refused_all_at_once() {
        get("auditor", "VN", "/timeliness?unit=46&agency=H1&regime=R1&period=2024-S9", 422)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.code",
                        containsInAnyOrder("NO_SUCH_UNIT", "NO_SUCH_AGENCY", "NO_SUCH_REGIME", "NO_SUCH_PERIOD"));
        get("auditor", "VN", "/timeliness?groupBy=COLOUR", 400).body("code", is("NOT_ONE_OF"));
        get("auditor", "VN", "/timeliness/reports?after=abc", 400).body("code", is("BAD_CURSOR"));
    }

    private static void extends15July(String commune) {
        var asked = reporter(commune)
                .body("{\"reason\":\"Mưa lũ\",\"until\":\"2024-07-15\"}")
                .post("/api/v1/obligations/" + owedBy(commune) + "/extension-requests");
        coordinator()
                .header("If-Match", asked.header("ETag"))
                .body("{}")
                .post(asked.header("Location") + "/approval")
                .then()
                .statusCode(200);
    }

    private static void waives(String commune) {
        coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Sáp nhập\"}")
                .post("/api/v1/obligations/" + owedBy(commune) + "/waiver")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse returns(ValidatableResponse submitted) {
        return reviewer()
                .header("If-Match", submitted.extract().header("ETag"))
                .body("{\"reason\":\"Chưa khớp\"}")
                .post("/api/v1/submissions/" + submitted.extract().path("id") + "/return")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse corrects(ValidatableResponse returned) {
        return reporter(IN_TIME)
                .header("If-Match", returned.extract().header("ETag"))
                .body("{\"figures\":[{\"indicator\":\"BHYT\",\"participants\":12720,\"denominator\":13290}]}")
                .post("/api/v1/submissions/" + returned.extract().path("id") + "/corrections")
                .then()
                .statusCode(201);
    }

    private static String owedBy(String commune) {
        return reporter(commune)
                .get("/api/v1/obligations?period=2024-S1")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse table(String query) {
        return get("coordinator", VinhLinh.DISTRICT, "/timeliness" + query);
    }

    private static ValidatableResponse reports(String query) {
        return get("coordinator", VinhLinh.DISTRICT, "/timeliness/reports" + query);
    }

    private static ValidatableResponse get(String role, String area, String path) {
        return get(role, area, path, 200);
    }

    private static ValidatableResponse get(String role, String area, String path, int status) {
        return as(role, area).get("/api/v1" + path).then().statusCode(status);
    }
}
