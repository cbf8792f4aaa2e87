package vn.baophu.targets.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.Callers;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class TargetsResourceTest {
    @BeforeEach
    void a_plan() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "A1,19363,BHYT,2024,12750,POPULATION,13290,\"95,9\",false",
                                "A2,19366,BHYT,2024,3000,POPULATION,3100,\"96,8\",false",
                                "AT,464,BHYT,2024,85.941,POPULATION,89.149,\"96,40\",true"))
                .statusCode(201);
        take(
                        planner("464").queryParam("source", "BODY"),
                        "000",
                        table(
                                "B1,464,BHYT,2024,,POPULATION,,\"96,4\",true",
                                "B2,464,BHYT_HS,,,PUPILS,,100,true",
                                "B3,464,BHYT_HS,,,PUPILS,,100,true",
                                "B4,464,BHXH,2024,,LABOUR_FORCE,,,true"))
                .statusCode(201);
    }

    @Test
    void the_districts_target_answers_with_count_denominator_and_rate() {
        issue("000");

        reporter("464")
                .get("/api/v1/targets?plan=127/KH-UBND&unit=464&indicator=BHYT&year=2024")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items[0].unit.code", is("464"))
                .body("items[0].unit.name", is("Huyện Vĩnh Linh"))
                .body("items[0].indicator", is("BHYT"))
                .body("items[0].year", is(2024))
                .body("items[0].participants", is(85941))
                .body("items[0].denominator.kind", is("POPULATION"))
                .body("items[0].denominator.count", is(89149))
                .body("items[0].percent", is(96.40f))
                .body("items[0].printedPercent", is("96,40"))
                .body("items[0].plan.number", is("127/KH-UBND"))
                .body("items[0].source", is("ANNEX"))
                .body("items[0].alsoPrinted.code", contains("B1"))
                .body("items[0].alsoPrinted[0].printedPercent", is("96,4"));
    }

    @Test
    void every_printed_figure_comes_back_also_from_a_draft() {
        reporter("464")
                .get("/api/v1/plans/000/targets")
                .then()
                .body("items.code", contains("A1", "A2", "AT", "B1", "B2", "B3", "B4"))
                .body("items[4].year", nullValue())
                .body("items[4].alsoPrinted", nullValue())
                .body("items[6].percent", nullValue());
        reporter("464")
                .get("/api/v1/plans/000/targets?source=BODY&indicator=BHYT")
                .then()
                .body("items.code", contains("B1"));
        reporter("464")
                .get("/api/v1/plans/000/targets?unit=" + Demo.unit("19363"))
                .then()
                .body("items.code", contains("A1"));
    }

    @Test
    void a_draft_sets_no_target() {
        reporter("464").get("/api/v1/targets").then().statusCode(200).body("items", empty());
        issue("000");
        reporter("464")
                .get("/api/v1/targets")
                .then()
                .body("items.code", containsInAnyOrder("A1", "A2", "AT", "B2", "B4"));
        reporter("464").get("/api/v1/targets?asOf=2023-07-30").then().body("items", empty());
        reporter("464").get("/api/v1/targets?figureKind=ASPIRATION").then().body("items", empty());
    }

    @Test
    void a_commune_sees_its_own_figures_and_its_districts_but_not_its_neighbours() {
        issue("000");

        reporter("19363").get("/api/v1/targets?indicator=BHYT").then().body("items.code", contains("A1", "AT"));
        reporter("19366")
                .get("/api/v1/plans/000/targets?indicator=BHYT")
                .then()
                .body("items.code", contains("A2", "AT", "B1"));
        reporter("461").get("/api/v1/targets").then().body("items", empty());
        reporter("461").get("/api/v1/plans/000/targets").then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        Callers.as("system", "461").get("/api/v1/targets").then().body("items", empty());
        Callers.as("system", "VN").get("/api/v1/targets?indicator=BHYT").then().body("items", hasSize(3));
        Callers.nobody().get("/api/v1/targets").then().statusCode(401);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        issue("000");

        String next = reporter("464")
                .get("/api/v1/targets?limit=2")
                .then()
                .body("items.code", contains("A1", "A2"))
                .extract()
                .path("next");
        reporter("464")
                .get("/api/v1/targets?limit=3&after=" + next)
                .then()
                .body("items.code", contains("AT", "B2", "B4"));
        reporter("464").get("/api/v1/targets?limit=0").then().statusCode(400).body("code", is("OUT_OF_RANGE"));
        reporter("464").get("/api/v1/targets?plan=none").then().statusCode(404).body("code", is("NO_SUCH_PLAN"));
    }

    @Test
    void a_filter_that_can_not_be_read_is_a_fault_of_the_caller() {
        for (var filter : new String[] {"year=abc", "figureKind=WISH", "asOf=tomorrow"}) {
            reporter("464")
                    .get("/api/v1/targets?" + filter)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("?" + filter.split("=")[0]));
        }
        reporter("464")
                .get("/api/v1/plans/000/targets?unit=&annex=&year=")
                .then()
                .body("items", hasSize(7));
        reporter("464").get("/api/v1/plans/000/targets?annex=1").then().statusCode(400);
        reporter("464").get("/api/v1/plans/000/annexes/1").then().statusCode(400);
        reporter("464")
                .get("/api/v1/plans/000/annexes/" + Demo.unit("464"))
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_ANNEX"));
    }
}
