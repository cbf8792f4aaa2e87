package vn.baophu.targets.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.cascade.Dividing.adopt;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.populations;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.cascade.Dividing;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AdoptionsResourceTest {
    private static final String BY_POPULATION =
            "{\"years\": [2024], \"totals\": [%s], \"numbers\": [" + populations() + "]}";

    @BeforeEach
    void a_draft_with_totals() {
        Dividing.districtTotals();
    }

    @Test
    void its_figures_become_an_annex_that_sums_to_its_total_and_can_be_issued() {
        var id = drawn("000", BY_POPULATION.formatted(""));

        adopt(planner("464"), "000", id, "\"0\"")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("state", is("ADOPTED"))
                .body("adoptedBy", is("planner-464"))
                .body("adoptedAt", notNullValue())
                .body("annexes", hasSize(1))
                .body("annexes[0].title", is("Phân giao chỉ tiêu cho các đơn vị thuộc Huyện Vĩnh Linh"))
                .body("annexes[0].rows", is(19))
                .body("annexes[0].units", is(18))
                .body("findings", is(0));
        issue("000");
        reporter("464")
                .get("/api/v1/targets?plan=000&unit=19363&year=2024")
                .then()
                .body("items[0].participants", is(12_812))
                .body("items[0].printedPercent", is("96,40"))
                .body("items[0].source", is("ANNEX"));
    }

    @Test
    void a_reserve_is_a_row_of_its_own() {
        var id = drawn("000", BY_POPULATION.formatted("{\"indicator\": \"BHYT\", \"year\": 2024, \"reserve\": 141}"));

        adopt(planner("464"), "000", id, "*")
                .statusCode(200)
                .body("annexes[0].rows", is(20))
                .body("findings", is(0)); // the sum is right, and a reserve has no rate
        reporter("464")
                .get("/api/v1/plans/000/targets?year=2024&limit=500")
                .then()
                .body("items.findAll { it.holderName == 'Dự phòng' }.participants", contains(141));
    }

    @Test
    void it_is_adopted_once_by_who_has_seen_it() {
        var id = drawn("000", BY_POPULATION.formatted(""));

        adopt(planner("464"), "000", id, null).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        adopt(planner("464"), "000", id, "\"7\"").statusCode(412).body("code", is("STALE_VERSION"));
        adopt(planner("464"), "000", id, "\"0\"").statusCode(200);
        adopt(planner("464"), "000", id, "\"1\"").statusCode(409).body("code", is("ALREADY_ADOPTED"));
    }

    @Test
    void only_a_planner_of_the_area_adopts() {
        var id = drawn("000", BY_POPULATION.formatted(""));

        adopt(reporter("464"), "000", id, "*").statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        adopt(planner("19363"), "000", id, "*").statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        adopt(planner("62"), "000", id, "*").statusCode(403);
    }

    @Test
    void a_plan_that_prints_another_total_by_now_needs_another_cascade() {
        var id = drawn("000", BY_POPULATION.formatted(""));
        take(planner("464"), "000", 1, table("N,464,BHYT,2024,86000,POPULATION,89149,\"96,47\",true"))
                .statusCode(201);

        adopt(planner("464"), "000", id, "*")
                .statusCode(409)
                .body("code", is("CASCADE_OUTDATED"))
                .body(
                        "detail",
                        is(
                                "Huyện Vĩnh Linh, BHYT 2024: khi lập phương án kế hoạch in 85.941, nay in 86.000; hãy lập lại"
                                        + " phương án."));
    }

    @Test
    void an_issued_plan_takes_no_cascade_any_more() {
        var id = drawn("000", BY_POPULATION.formatted(""));
        issue("000");

        adopt(planner("464"), "000", id, "*").statusCode(409).body("code", is("ALREADY_ISSUED"));
        Dividing.draw(planner("464"), "000", "{}").statusCode(409).body("code", is("ALREADY_ISSUED"));
    }

    @Test
    void every_title_can_be_given() {
        var id = drawn("000", "{\"title\": \"Phụ lục 9\", \"numbers\": [" + populations() + "]}");

        adopt(planner("464"), "000", id, "*").body("annexes.title", everyItem(is("Phụ lục 9")));
    }
}
