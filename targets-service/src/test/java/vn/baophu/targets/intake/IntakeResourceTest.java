package vn.baophu.targets.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class IntakeResourceTest {
    private static final String GOOD = table(
            "A1,19363,BHYT,2024,12.750,POPULATION,13.290,\"95,9%\",false",
            "AT,464,BHYT,2024,12.751,POPULATION,13.290,\"95,9%\",true");

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
    }

    @Test
    void a_table_is_taken_whole_with_what_the_rulebook_says_of_it() {
        take(planner("464"), "000", 1, GOOD)
                .statusCode(201)
                .body("outcome", is("TAKEN"))
                .body("title", is("Phụ lục 1"))
                .body("source", is("ANNEX"))
                .body("rows", is(2))
                .body("units", is(1))
                .body("years", contains(2024))
                .body("findings.rule", contains("TOTAL_IS_SUM_OF_ROWS"))
                .body(
                        "findings[0].sentence",
                        is("Huyện Vĩnh Linh, BHYT 2024: dòng tổng in 12.751, cộng các dòng được 12.750."));
        reporter("464")
                .get("/api/v1/plans/000/annexes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].plan.number", is("127/KH-UBND"));
        reporter("464").get("/api/v1/plans/000").then().header("ETag", is("\"1\""));
    }

    @Test
    void the_same_table_again_changes_nothing_and_another_one_in_its_place_is_refused() {
        String id = take(planner("464"), "000", 1, GOOD).extract().path("id");

        take(planner("464"), "000", 1, GOOD)
                .statusCode(200)
                .body("outcome", is("UNCHANGED"))
                .body("id", is(id));
        take(planner("464"), "000", 1, table("C,464,BHYT,2024,1,,,,true"))
                .statusCode(409)
                .body("code", is("ANNEX_EXISTS"));
        issue("000");
        take(planner("464"), "000", 1, GOOD).statusCode(200).body("outcome", is("UNCHANGED"));
        take(planner("464"), "000", 2, GOOD).statusCode(409).body("code", is("ALREADY_ISSUED"));
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        take(planner("464").queryParam("dryRun", true), "000", 1, GOOD)
                .statusCode(200)
                .body("outcome", is("TRIED"))
                .body("findings", hasSize(1));

        reporter("464").get("/api/v1/plans/000/annexes").then().body("items", empty());
        reporter("464").get("/api/v1/plans/000/targets").then().body("items", empty());
    }

    @Test
    void one_bad_row_keeps_all_out_and_every_fault_is_named() {
        take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "A1,19363,BHYT,2024,12750,POPULATION,13290,95,false",
                                "A2,00000,BHYTT,2024,-5,POPULATION,13290,95,false",
                                "A3,62,BHYT,20x4,5,PEOPLE,13290,lots,maybe"))
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.findAll { it.row == 2 }", empty())
                .body("errors.findAll { it.row == 3 }.code", hasItems("NO_SUCH_UNIT", "NO_SUCH_INDICATOR", "NEGATIVE"))
                .body(
                        "errors.findAll { it.row == 4 }.column",
                        hasItems("unit", "year", "denominatorKind", "printedPercent", "total"))
                .body("errors.find { it.code == 'NO_SUCH_UNIT' }.detail", startsWith("Không có đơn vị"));

        reporter("464").get("/api/v1/plans/000/targets").then().body("items", empty());
    }

    @Test
    void what_is_no_table_is_refused() {
        take(planner("464"), "000", 1, "code,unit,indicator,colour\nA,464,BHYT,red\n")
                .statusCode(400)
                .body("code", is("UNKNOWN_COLUMN"));
        take(planner("464"), "000", "code,unit,indicator\nA,464,B\u00e1o".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("code", is("TABLE_UNREADABLE"));
        take(planner("464"), "000", 1, "code,unit,indicator\n").statusCode(422).body("code", is("ANNEX_EMPTY"));
        planner("464")
                .contentType("application/xml")
                .body("<a/>")
                .post("/api/v1/plans/000/annexes")
                .then()
                .statusCode(415)
                .body("code", is("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void a_table_has_a_number_from_one_on_and_a_source_there_is() {
        take(planner("464"), "000", 0, GOOD).statusCode(400).body("errors[0].pointer", is("?ordinal"));
        take(planner("464").queryParam("source", "COVER"), "000", GOOD)
                .statusCode(400)
                .body("errors[0].pointer", is("?source"));
    }

    @Test
    void only_a_planner_of_the_area_brings_tables() {
        draft(planner("62"), plan("900", null, "62")).statusCode(201);

        take(reporter("464"), "000", 1, GOOD).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        take(planner("19363"), "000", 1, GOOD).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        take(planner("464"), "900", 1, GOOD).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        take(planner("464"), "none", 1, GOOD).statusCode(404).body("code", is("NO_SUCH_PLAN"));
    }
}
