package vn.baophu.targets.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.cascade.Dividing.draw;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.populations;
import static vn.baophu.targets.cascade.Dividing.shares;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Papers;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class CascadesResourceTest {
    private static final String BY_POPULATION = "{\"numbers\": [" + populations() + "]}";

    @BeforeEach
    void a_draft_with_totals() {
        Dividing.districtTotals();
    }

    @Test
    void everything_the_plan_sets_for_its_unit_is_divided_among_the_units_right_below() {
        draw(planner("464"), "000", BY_POPULATION)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("state", is("PREVIEW"))
                .body("rootName", is("Huyện Vĩnh Linh"))
                .body("rounding", is("MONOTONE"))
                .body("mix.base", contains("DENOMINATOR"))
                .body("figures", is(36))
                .body("cuts.year", contains(2023, 2024))
                .body("cuts.total", contains(84_800, 85_941))
                .body("cuts[1].parent.unit.code", is("464"))
                .body("cuts[1].children", is(18));
    }

    @Test
    void the_children_sum_to_the_parent_and_every_figure_is_explained() {
        var id = drawn("000", "{\"years\": [2024], \"numbers\": [" + populations() + "]}");

        var answer = shares(planner("464"), "000", id).body("items", hasSize(18));
        List<Integer> figures = answer.extract().path("items.figure");
        assertThat(figures.stream().mapToLong(Integer::longValue).sum()).isEqualTo(85_941);
        answer.body("items[0].holder.unit.name", is("Thị trấn Hồ Xá"))
                .body("items[0].figure", is(12_812))
                .body("items[0].percent", is(96.40f))
                .body("items[0].denominator.origin", is("GIVEN"))
                .body("items[0].reason", is("ROUNDED_UP"))
                .body(
                        "items[0].explanation",
                        is("Mẫu số 13.290 trên tổng 89.149. Tỷ trọng 14,9076%, hạn mức chính xác 12.811,7633 trong"
                                + " 85.941. Làm tròn lên thành 12.812, là số gần nhất."));
    }

    @Test
    void explanations_speak_english_to_who_asks_for_it() {
        var id = drawn("000", "{\"years\": [2024], \"numbers\": [" + populations() + "]}");

        shares(planner("464").header("Accept-Language", "en"), "000", id)
                .body(
                        "items[0].explanation",
                        is("Denominator 13,290 of 89,149 in all. Share 14.9076%, exact quota 12,811.7633 of 85,941."
                                + " Rounded up to 12,812, the nearest."));
    }

    @Test
    void a_commune_sees_its_own_share_only() {
        var id = drawn("000", BY_POPULATION);

        shares(reporter("464").queryParam("year", 2024), "000", id).body("items", hasSize(18));
        reporter("464")
                .get("/api/v1/plans/000/cascades")
                .then()
                .body("items.id", contains(id))
                .body("items[0].cuts", is((Object) null));
        reporter("464")
                .get("/api/v1/plans/000/cascades/{id}", id)
                .then()
                .statusCode(200)
                .body("cuts", hasSize(2));
        reporter("19366")
                .get("/api/v1/plans/000/cascades/{id}/shares", id)
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        Papers.issue("000");
        shares(reporter("19366"), "000", id).body("items.holder.key", contains("19366", "19366"));
    }

    @Test
    void only_a_planner_of_the_area_draws_one_up() {
        draw(reporter("464"), "000", BY_POPULATION).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        draw(planner("62"), "000", BY_POPULATION).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        draw(planner("19363"), "000", BY_POPULATION).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("464").get("/api/v1/plans/000/cascades").then().body("items", empty());
        reporter("62").get("/api/v1/plans/000/cascades").then().statusCode(403);
    }

    @Test
    void what_is_not_there_is_not_found() {
        draw(planner("464"), "no-plan", "{}").statusCode(404).body("code", is("NO_SUCH_PLAN"));
        planner("464")
                .get("/api/v1/plans/000/cascades/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_CASCADE"));
    }

    @Test
    void faults_of_form_and_of_sense_are_told_in_one_answer() {
        draw(planner("464"), "000", """
                {"levels": ["VILLAGE"], "mix": [{"base": "LUCK", "weight": 0}, null], "step": 0, "years": ["x"],
                 "holders": [null, {"key": "A", "kind": "HAMLET"}],
                 "totals": [null, {"year": 2024}, {"indicator": "BHQQ", "year": 2024, "participants": 5},
                            {"indicator": "BHXH_TN", "year": 2024, "participants": "many"}],
                 "numbers": [null, {"floor": 1}, {"key": "99999", "floor": -1}]}""")
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/levels/0",
                                "/mix/0/base",
                                "/mix/0/weight",
                                "/mix/1",
                                "/step",
                                "/years/0",
                                "/holders/0",
                                "/holders/1/name",
                                "/totals/0",
                                "/totals/1/indicator",
                                "/totals/2/indicator",
                                "/totals/3/participants",
                                "/numbers/0",
                                "/numbers/1/key",
                                "/numbers/2/floor",
                                "/numbers/2/key"));
        draw(planner("464"), "000", "{\"step\": 0, \"unit\": \"99999\"}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/step", "/unit"));
    }

    @Test
    void faults_of_form_and_what_clashes_are_told_at_once() {
        draw(planner("464"), "000", "{\"step\": 0, \"mix\": [{\"base\": \"LUCK\", \"weight\": 1}]}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/step", "/mix/0/base"));
        draw(planner("464"), "000", """
                {"levels": ["DISTRICT"], "unit": "464", "totals": [{"indicator": "BHQQ", "year": 2024, "participants": 5}],
                 "numbers": [{"key": "99999", "floor": 1}]}""")
                .statusCode(422)
                .body("errors.code", hasItems("LEVEL_NOT_BELOW", "NO_SUCH_INDICATOR", "NO_SUCH_CHILD"));
        draw(planner("464"), "000", "{}").statusCode(422).body("errors.code", hasItems("BASE_UNKNOWN"));
        draw(
                        planner("464"),
                        "000",
                        "{\"years\": [2024], \"numbers\": [%s, {\"key\": \"19363\", \"year\": 2024, \"floor\": 90000}]}"
                                .formatted(populations()))
                .statusCode(422)
                .body("code", is("FLOORS_ABOVE_TOTAL"))
                .body(
                        "detail",
                        is("Huyện Vĩnh Linh, BHYT 2024: các sàn (Thị trấn Hồ Xá 90000) cộng lại 90.000, vượt số còn lại"
                                + " để chia 85.941."));
    }
}
