package vn.baophu.targets.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** The same table as JSON. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class JsonIntakeTest {
    private static final String GOOD = """
            {"title": "Phụ lục 4", "ordinal": 4, "figures": [
              {"code": "A1", "unit": "19363", "unitPrinted": "TT Hồ Xá", "indicator": "BHYT", "year": 2024,
               "participants": 12750, "denominatorKind": "POPULATION", "denominator": 13290, "printedPercent": "95,9",
               "note": "two\\nlines, \\"quoted\\"; and a semicolon"},
              {"code": "A2", "unit": "19363", "holderKind": "COLLECTION_AGENT", "holderName": "=Nguyễn Thị A",
               "indicator": "BHYT", "year": 2024, "participants": 400, "asOf": "2024-12-20"}]}""";

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    @Test
    void it_is_taken_as_it_is_and_has_an_address() {
        var taken = take(planner("464"), GOOD)
                .statusCode(201)
                .body("title", is("Phụ lục 4"))
                .body("source", is("ANNEX"))
                .body("ordinal", is(4))
                .body("rows", is(2))
                .extract();

        taken.response().then().header("Location", endsWith("/api/v1/plans/000/annexes/" + taken.path("id")));
        reporter("464").get(taken.header("Location")).then().statusCode(200).body("rows", is(2));
        reporter("464")
                .get("/api/v1/plans/000/targets")
                .then()
                .body("items.participants", contains(12_750, 400))
                .body("items[0].note", is("two\nlines, \"quoted\"; and a semicolon"))
                .body("items[0].unitPrinted", is("TT Hồ Xá"))
                .body("items[1].holderName", is("=Nguyễn Thị A"))
                .body("items[1].asOf", is("2024-12-20"));
        take(planner("464"), GOOD).statusCode(200).body("outcome", is("UNCHANGED"));
    }

    @Test
    void a_dry_run_keeps_nothing_and_a_repeated_request_gets_the_first_answer() {
        take(planner("464").queryParam("dryRun", true), GOOD).statusCode(200).body("outcome", is("TRIED"));
        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", empty());

        var first = take(planner("464").header("Idempotency-Key", "k"), GOOD).statusCode(201);
        take(planner("464").header("Idempotency-Key", "k"), GOOD)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", is(first.extract().header("Location")));
    }

    @Test
    void every_fault_of_form_and_of_sense_is_named_at_its_place() {
        take(planner("464"), """
                {"ordinal": 4, "figures": [
                  {"code": "A1", "unit": "19363", "indicator": "BHYT", "year": 2024, "note": "a\\nb"},
                  {"code": "A1", "unit": "00000", "indicator": "BHYTT", "participants": -1, "printedPercent": "many"},
                  {"unit": "19363", "indicator": "BHYT", "year": 2024, "participants": "twelve", "colour": "red"}]}""")
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/figures/1/code FIGURE_CODE_TWICE",
                                "/figures/1/unit NO_SUCH_UNIT",
                                "/figures/1/indicator NO_SUCH_INDICATOR",
                                "/figures/1/participants NEGATIVE",
                                "/figures/1/printedPercent UNREADABLE_RATE",
                                "/figures/2/code REQUIRED",
                                "/figures/2/participants WRONG_TYPE",
                                "/figures/2/colour UNKNOWN_FIELD",
                                "/figures/2 FIGURE_TWICE"))
                .body("errors.find { it.code == 'FIGURE_TWICE' }.detail", startsWith("Đơn vị, chỉ tiêu, năm"))
                .body(
                        "errors.find { it.code == 'FIGURE_CODE_TWICE' }.detail",
                        is("Mã A1 đã dùng ở dòng 1 của bảng này."));
        reporter("464").get("/api/v1/plans/000/targets").then().body("items", empty());
    }

    @Test
    void a_fault_of_form_alone_keeps_all_out() {
        take(planner("464"), GOOD.replace("\"year\": 2024", "\"jahr\": 2024"))
                .statusCode(400)
                .body("errors.pointer", contains("/figures/0/jahr", "/figures/1/jahr"));
        take(planner("464"), "{}").statusCode(400).body("errors.pointer", contains("/figures"));
        take(planner("464"), "{\"figures\": [], \"ordinal\": 0}")
                .statusCode(400)
                .body("errors", hasSize(1));
        take(planner("464"), "{\"figures\": []}").statusCode(422).body("code", is("ANNEX_EMPTY"));
        take(planner("464"), "{\"figures\": [null]}").statusCode(400).body("errors[0].pointer", is("/figures/0"));
        reporter("464").get("/api/v1/plans/000/targets").then().body("items", empty());
    }

    @Test
    void only_a_planner_of_the_area_brings_them() {
        take(reporter("464"), GOOD).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        take(planner("19363"), GOOD).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        take(planner("19363"), GOOD.replace("\"year\": 2024", "\"year\": \"x\""))
                .statusCode(403);
    }

    private static ValidatableResponse take(RequestSpecification caller, String annex) {
        return caller.contentType(ContentType.JSON)
                .body(annex)
                .post("/api/v1/plans/000/annexes")
                .then();
    }
}
