package vn.baophu.targets.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** A district's plan beside the plan of the province that it carries out. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class PlanAboveTest {
    @BeforeEach
    void the_province_sets_thirty() {
        Demo.unitsAreKnown();
        draft(planner("VN"), plan("province", null, "45")).statusCode(201);
        take(planner("VN"), "province", 1, table("P,464,BHYT,2024,30,POPULATION,60,50,"))
                .statusCode(201);
        issue("province");
        draft(planner("VN"), linked(plan("000", null, "464"), "province")).statusCode(201);
    }

    @Test
    void a_district_that_divides_less_is_told_so() {
        take(planner("464"), "000", 1, table("1,19363,BHYT,2024,10,,,,", "2,19366,BHYT,2024,19,,,,"))
                .statusCode(201)
                .body("findings.rule", contains("CHILDREN_SUM_TO_PLAN_ABOVE"));
        reporter("464")
                .get("/api/v1/plans/000/findings")
                .then()
                .body(
                        "items.sentence",
                        contains("Huyện Vĩnh Linh, BHYT 2024: cộng các đơn vị được 29, cấp trên giao 30."));
    }

    @Test
    void a_district_that_divides_all_is_left_in_peace() {
        take(planner("464"), "000", 1, table("1,19363,BHYT,2024,10,,,,", "2,19366,BHYT,2024,20,,,,"))
                .statusCode(201)
                .body("findings", empty());
    }

    @Test
    void the_plan_above_speaks_as_amended_on_the_first_day_of_the_plan_below() {
        amended("early", "2023-07-31", 29);
        amended("late", "2023-08-01", 28);

        take(planner("464"), "000", 1, table("1,19363,BHYT,2024,10,,,,", "2,19366,BHYT,2024,19,,,,"))
                .statusCode(201)
                .body("findings", empty());
    }

    @Test
    void a_draft_above_binds_nobody() {
        draft(planner("VN"), plan("draft", null, "45")).statusCode(201);
        take(planner("VN"), "draft", 1, table("D,464,BHYT,2024,40,,,,")).statusCode(201);
        draft(planner("VN"), linked(plan("001", null, "464"), "draft")).statusCode(201);

        take(planner("464"), "001", 1, table("1,19363,BHYT,2024,10,,,,", "2,19366,BHYT,2024,19,,,,"))
                .statusCode(201)
                .body("findings", empty());
    }

    private static void amended(String code, String from, int people) {
        planner("VN")
                .contentType(ContentType.JSON)
                .body("{\"code\": \"%s\", \"signedOn\": \"%s\", \"title\": \"Điều chỉnh\"}".formatted(code, from))
                .post("/api/v1/plans/province/amendments")
                .then()
                .statusCode(201);
        take(planner("VN"), code, 1, table("%s,464,BHYT,2024,%d,POPULATION,,,".formatted(code, people)))
                .statusCode(201);
        issue(code);
    }

    private static String linked(String plan, String above) {
        return plan.replaceFirst("\\{", "{\"parentPlan\": \"" + above + "\", ");
    }
}
