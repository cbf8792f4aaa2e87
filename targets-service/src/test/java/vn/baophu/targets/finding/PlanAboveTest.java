package vn.baophu.targets.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;

import io.quarkus.test.junit.QuarkusTest;
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
        draft(planner("VN"), linked(plan("000", null, "464"))).statusCode(201);
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

    private static String linked(String plan) {
        return plan.replaceFirst("\\{", "{\"parentPlan\": \"province\", ");
    }
}
