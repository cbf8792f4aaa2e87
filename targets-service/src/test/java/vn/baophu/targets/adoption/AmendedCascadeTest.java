package vn.baophu.targets.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.cascade.Dividing.adopt;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.populations;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.cascade.Dividing;

/** The district's total of 2024 is raised in mid-year; the figures of 2023 are none of that paper's business. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AmendedCascadeTest {
    @BeforeEach
    void an_issued_cascade_and_an_amendment_of_one_total() {
        Dividing.districtTotals();
        adopt(planner("464"), "000", drawn("000", "{\"numbers\": [" + populations() + "]}"), "*")
                .statusCode(200);
        issue("000");
        planner("464")
                .contentType(ContentType.JSON)
                .body("""
                        {"code": "000-SD1", "number": "9/KH-UBND", "signedOn": "2024-06-20", "inForceFrom": "2024-07-01",
                         "title": "Điều chỉnh"}""")
                .post("/api/v1/plans/000/amendments")
                .then()
                .statusCode(201);
        take(planner("464"), "000-SD1", 1, table("N,464,BHYT,2024,85944,POPULATION,89149,\"96,40\",true"))
                .statusCode(201);
    }

    @Test
    void only_the_children_whose_figure_changes_are_printed_and_all_others_stay_in_force() {
        var id = drawn("000-SD1", "{}");

        adopt(planner("464"), "000-SD1", id, "*")
                .statusCode(200)
                .body("annexes.ordinal", contains(2))
                .body("annexes[0].rows", is(3)) // three people more: three communes, one each
                .body("annexes[0].years", contains(2024));
        issue("000-SD1");
        var changed = reporter("464")
                .get("/api/v1/plans/000-SD1/targets?limit=500")
                .then()
                .extract()
                .<List<String>>path("items.findAll { !it.total }.unit.code");
        var before = "/api/v1/targets?plan=000&year=2024&asOf=2024-06-30&unit=" + changed.get(0);
        var after = "/api/v1/targets?plan=000&year=2024&asOf=2024-07-01&unit=" + changed.get(0);
        int was = reporter("464").get(before).then().extract().path("items[0].participants");
        reporter("464").get(after).then().body("items.participants", contains(was + 1));
        reporter("464")
                .get("/api/v1/targets?plan=000&unit=464&asOf=2024-07-01&limit=500")
                .then()
                .body("items.participants", containsInAnyOrder(84_800, 85_944));
    }

    @Test
    void another_plan_in_force_for_the_same_communes_is_none_of_its_business() {
        List<String> others = reporter("464")
                .get("/api/v1/plans/000/targets?limit=500")
                .then()
                .extract()
                .path("items.findAll { !it.total && it.year == 2024 }"
                        + ".collect { 'O' + it.unit.code + ',' + it.unit.code + ',BHYT,2024,' + (it.participants + 1)"
                        + " + ',POPULATION,,,' }");
        draft(planner("464"), plan("111", null, "464")).statusCode(201);
        take(planner("464"), "111", 1, table(others.toArray(String[]::new))).statusCode(201);
        issue("111");

        adopt(planner("464"), "000-SD1", drawn("000-SD1", "{}"), "*")
                .statusCode(200)
                .body("annexes[0].rows", is(3));
    }

    @Test
    void what_changes_nothing_is_not_adopted() {
        var id = drawn("000-SD1", "{\"totals\": [{\"indicator\": \"BHYT\", \"year\": 2024, \"participants\": 85941}]}");

        adopt(planner("464"), "000-SD1", id, "*").statusCode(409).body("code", is("NOTHING_CHANGES"));
    }
}
