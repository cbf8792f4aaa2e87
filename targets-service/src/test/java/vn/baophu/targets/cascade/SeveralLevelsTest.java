package vn.baophu.targets.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.cascade.Dividing.adopt;
import static vn.baophu.targets.cascade.Dividing.draw;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.populations;
import static vn.baophu.targets.cascade.Dividing.shares;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

/** Province to district to commune; district to commune to hamlet; office to organisation to agent. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class SeveralLevelsTest {
    private static final String TOTAL = "{\"indicator\": \"BHYT\", \"year\": 2024, \"participants\": %d}";

    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @Test
    void a_province_divides_among_its_districts_and_each_of_them_among_its_communes() {
        draft(planner("45"), Papers.plan("QT", null, "45")).statusCode(201);
        var numbers = populations() + ", " + otherDistricts();

        String id = draw(planner("45"), "QT", """
                {"levels": ["DISTRICT", "COMMUNE"], "totals": [%s], "numbers": [%s]}""".formatted(TOTAL.formatted(200_000), numbers))
                .statusCode(201)
                .body("cuts.parent.key", contains("45", "464"))
                .extract()
                .path("id");

        var shares = shares(planner("45"), "QT", id);
        int district = shares.extract().path("items.find { it.holder.key == '464' }.figure");
        List<Integer> communes = shares.extract().path("items.findAll { it.parent == '464' }.figure");
        assertThat(communes).hasSize(18);
        assertThat(communes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(district);
        // the district's own population is not given: it is that of its communes
        shares.body("items.find { it.holder.key == '464' }.denominator.origin", is("SUM"))
                .body("items.find { it.holder.key == '464' }.denominator.people", is(89_149));
        adopt(planner("45"), "QT", id, "*").statusCode(200).body("annexes.ordinal", contains(1, 2));
        reporter("464").get("/api/v1/plans/QT/cascades/{id}", id).then().statusCode(403);
        Papers.issue("QT");
        reporter("464").get("/api/v1/plans/QT/cascades/{id}", id).then().body("cuts.parent.key", contains("45", "464"));
        reporter("461").get("/api/v1/plans/QT/cascades/{id}", id).then().body("cuts.parent.key", contains("45"));
    }

    @Test
    void a_commune_divides_among_hamlets_that_no_directory_knows() {
        draft(planner("19363"), Papers.plan("HX", null, "19363")).statusCode(201);
        var id = draw(planner("19363"), "HX", """
                {"totals": [%s], "mix": [{"base": "EQUAL", "weight": 1}],
                 "holders": [{"key": "KP1", "kind": "HAMLET", "name": "Khu phố 1"},
                             {"key": "KP2", "kind": "HAMLET", "name": "Khu phố 2"},
                             {"key": "KP3", "kind": "HAMLET", "name": "Khu phố 3"}]}""".formatted(TOTAL.formatted(100)))
                .statusCode(201)
                .extract()
                .<String>path("id");

        shares(planner("19363"), "HX", id)
                .body("items.holder.name", contains("Khu phố 1", "Khu phố 2", "Khu phố 3"))
                .body("items.figure", contains(34, 33, 33));
        adopt(planner("19363"), "HX", id, "*").statusCode(200).body("annexes[0].rows", is(4));
        planner("19363")
                .get("/api/v1/plans/HX/targets?limit=500")
                .then()
                .body("items.holderName", hasItems("Khu phố 1", "Khu phố 3"));
    }

    @Test
    void an_office_divides_among_collection_organisations_and_these_among_their_agents() {
        draft(planner("464"), Papers.vinhLinh()).statusCode(201);
        take(planner("464"), "000", 1, table("T,464,BHYT,2024,1000,,,,true")).statusCode(201);

        var id = drawn("000", """
                {"holders": [{"key": "BD", "kind": "COLLECTION_ORGANISATION", "name": "Bưu điện huyện", "code": "BD"},
                             {"key": "PN", "kind": "COLLECTION_ORGANISATION", "name": "Hội Phụ nữ huyện", "code": "PN"},
                             {"key": "BD-1", "kind": "COLLECTION_AGENT", "name": "Lan", "under": "BD", "unit": "19363"},
                             {"key": "BD-2", "kind": "COLLECTION_AGENT", "name": "Minh", "under": "BD", "unit": "19366"}],
                 "mix": [{"base": "LAST_RESULT", "weight": 1}],
                 "numbers": [{"key": "PN", "lastResult": 300}, {"key": "BD-1", "lastResult": 100},
                             {"key": "BD-2", "lastResult": 200}]}""");

        shares(planner("464"), "000", id)
                .body("items.holder.key", contains("BD", "PN", "BD-1", "BD-2"))
                .body("items.figure", contains(500, 500, 167, 333))
                .body("items[2].holder.unit.code", is("19363"))
                .body("items[2].parent", is("BD"));
        adopt(planner("464"), "000", id, "*")
                .statusCode(200)
                .body("annexes", hasSize(2))
                .body("findings", is(0));
    }

    @Test
    void holders_that_do_not_fit_are_named_together() {
        draft(planner("464"), Papers.vinhLinh()).statusCode(201);

        draw(planner("464"), "000", """
                {"totals": [%s],
                 "holders": [{"key": "A", "kind": "UNIT", "name": "Xã"},
                             {"key": "B", "kind": "HAMLET", "name": "Thôn", "under": "Z"},
                             {"key": "464", "kind": "HAMLET", "name": "Thôn"},
                             {"key": "C", "kind": "HAMLET", "name": "Thôn", "unit": "62"}]}""".formatted(TOTAL.formatted(100)))
                .statusCode(422)
                .body("errors.code", hasItems("HOLDER_IS_A_UNIT", "NO_SUCH_PARENT", "KEY_TWICE", "NO_SUCH_UNIT"));
        draw(planner("464"), "000", "{\"unit\": \"62\", \"holder\": \"BD\"}")
                .statusCode(422)
                .body("errors.code", hasItems("DIVIDED_OUTSIDE_PLAN", "NO_SUCH_HOLDER", "NOTHING_TO_DIVIDE"));
    }

    private static String otherDistricts() {
        return Dividing.numbers(
                "461 95000",
                "462 23000",
                "465 90000",
                "466 80000",
                "467 45000",
                "468 50000",
                "469 90000",
                "470 80000",
                "471 100");
    }
}
