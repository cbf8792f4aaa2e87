package vn.baophu.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

/** The district consolidates what two communes report to the province through its hands. */
@QuarkusTest
class ConsolidationsResourceTest extends AtTheDoor {
    private static final String REGIME = """
            {"code":"QUA-HUYEN","plan":"127/KH-UBND","title":"Báo cáo qua huyện","kind":"PERIODIC_REPORT",
             "frequency":"HALF_YEARLY","unit":"464","indicators":["BHYT"],
             "reporters":{"units":["19363","19366"]},
             "relays":[{"unit":"464","due":[{"part":"S1","rule":"BEFORE","day":15,"month":7,"yearOffset":0,"shift":"NONE"}]}],
             "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""";

    @BeforeEach
    void regime() {
        coordinator().body(REGIME).post("/api/v1/regimes").then().statusCode(201);
    }

    @Test
    void it_sums_what_came_and_names_who_is_missing() {
        seen().body("expected", is(2)).body("included", is(0)).body("figures", hasSize(0));
        send(HO_XA, HO_XA, 12700, 13290);

        seen().body("included", is(1))
                .body("figures[0].participants", is(12700))
                .body("figures[0].denominator", is(13290))
                .body("figures[0].reports", is(1))
                .body("missing.unit.code", contains(BEN_QUAN));
    }

    @Test
    void the_relays_report_hears_of_corrections_below_and_its_figures_enter_no_total() {
        var commune = send(HO_XA, HO_XA, 12700, 13290);
        accepts(commune).statusCode(200);
        var own = send("464", "464", 12700, 13290);
        accepts(own).statusCode(200);
        seen().body("outdated", hasSize(0));

        var report = "/api/v1/submissions/" + commune.extract().path("id");
        change(reporter(HO_XA), 2, report + "/corrections", """
                {"figures":[{"indicator":"BHYT","participants":12650,"denominator":13290}],"reason":"Đếm trùng"}""");
        seen().body("outdated", hasSize(0)).body("figures[0].participants", is(12700));
        change(reviewer(), 3, report + "/acceptance", "{}");

        seen().body("outdated.used", contains(1))
                .body("outdated.counts", contains(2))
                .body("figures[0].participants", is(12650));
        reporter("464")
                .get("/api/v1/reminders")
                .then()
                .body("items.kind", contains("CORRECTED"))
                .body("items[0].reason", is("Thị trấn Hồ Xá: Đếm trùng"))
                .body("items[0].regime.code", is("QUA-HUYEN"));
        reviewer()
                .get("/api/v1/progress?unit=464&period=2024-S1&indicator=BHYT")
                .then()
                .body("reported", is(12650));
    }

    @Test
    void what_it_sends_leaves_the_house_marked_so_that_nobody_adds_it_to_the_others() {
        send(HO_XA, HO_XA, 12700, 13290);
        send("464", "464", 12700, 13290);

        reviewer()
                .get("/api/v1/reports/QUA-HUYEN/2024-S1")
                .then()
                .body("items.find { it.unit.code == '464' }.kind", is("CONSOLIDATION"))
                .body("items.findAll { it.kind == 'REPORT' }.unit.code", contains(HO_XA, BEN_QUAN));
        var table = reviewer().get("/api/v1/reports/QUA-HUYEN/2024-S1.csv").asString();
        assertThat(table.lines().filter(line -> line.contains(",CONSOLIDATION,")))
                .singleElement()
                .asString()
                .startsWith("QUA-HUYEN,464,");
        assertThat(table.lines().findFirst().orElseThrow()).endsWith(",acceptedAt,kind,row,rows");
        reviewer().get("/api/v1/feed").then().body("items.obligationKind", contains("REPORT", "CONSOLIDATION"));
    }

    @Test
    void only_a_relays_own_obligation_is_consolidated_and_only_in_the_own_area() {
        String commune = as("reporter", HO_XA)
                .get("/api/v1/obligations?regime=QUA-HUYEN&period=2024-S1")
                .path("items[0].id");
        as("reporter", HO_XA)
                .get("/api/v1/obligations/" + commune + "/consolidation")
                .then()
                .statusCode(409)
                .body("code", is("NOT_A_RELAY"));
        as("reporter", HO_XA).get(relays()).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
    }

    private static ValidatableResponse seen() {
        return as("reporter", "464").get(relays()).then().statusCode(200);
    }

    private static String relays() {
        return "/api/v1/obligations/"
                + as("reporter", "464")
                        .get("/api/v1/obligations?regime=QUA-HUYEN&period=2024-S1")
                        .path("items.find { it.unit.code == '464' }.id")
                + "/consolidation";
    }

    private static ValidatableResponse send(String who, String unit, long participants, long denominator) {
        return reporter(who)
                .body("""
                        {"regime":"QUA-HUYEN","unit":"%s","period":"2024-S1","figures":
                         [{"indicator":"BHYT","participants":%d,"denominator":%d}]}""".formatted(unit, participants, denominator))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static void change(RequestSpecification caller, int seen, String path, String body) {
        caller.header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(path.endsWith("corrections") ? 201 : 200);
    }
}
