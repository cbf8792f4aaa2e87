package vn.baophu.targets.cascade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;
import static vn.baophu.targets.cascade.Dividing.draw;
import static vn.baophu.targets.cascade.Dividing.drawn;
import static vn.baophu.targets.cascade.Dividing.shares;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

/** Where the numbers to divide by come from, and what an amendment touches. Two communes hold for the eighteen. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class GroundsTest {
    private static final String TWO = """
            "holders": [{"key": "A", "kind": "COLLECTION_ORGANISATION", "name": "Bưu điện huyện"},
                        {"key": "B", "kind": "COLLECTION_ORGANISATION", "name": "Hội Phụ nữ huyện"}]""";

    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @Test
    void a_rate_becomes_people_once_the_denominators_are_known_and_the_plan_prints_them_itself() {
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "T,464,BHXH_TN,2024,,LABOUR_FORCE,,\"12,5\",true",
                                "A,19363,BHXH_TN,2024,,LABOUR_FORCE,1000,,false",
                                "B,19366,BHXH_TN,2024,,LABOUR_FORCE,3000,,false"))
                .statusCode(201);

        draw(planner("464"), "000", "{}").statusCode(422).body("code", is("SEVERAL_FAULTS"));
        draw(planner("464"), "000", "{" + TWO + "}")
                .statusCode(422)
                .body("errors.code", hasItem("RATE_WITHOUT_DENOMINATOR"));
        draw(planner("464"), "000", """
                {%s, "numbers": [{"key": "A", "denominator": 1001}, {"key": "B", "denominator": 3000}]}""".formatted(TWO))
                .statusCode(201)
                .body("cuts[0].inferredFromPercent", is(12.5f))
                .body("cuts[0].total", is(500)); // 12,5 % of 4.001
    }

    @Test
    void registered_counts_come_before_what_plans_in_force_print() {
        draft(planner("464"), vinhLinh());
        take(
                planner("464"),
                "000",
                1,
                table("A,19363,BHYT,2024,600,POPULATION,1000,,false", "B,19366,BHYT,2024,400,POPULATION,1000,,false"));
        issue("000");
        counts("19363,POPULATION,2025,1300,Thống kê", "19366,POPULATION,2025,700,Thống kê");
        draft(planner("464"), Papers.plan("001", null, "464"));

        var id = drawn("001", """
                {"totals": [{"indicator": "BHYT", "year": 2025, "participants": 1000, "denominatorKind": "POPULATION"}],
                 "mix": [{"base": "DENOMINATOR", "weight": 1}, {"base": "LAST_PLAN", "weight": 1}],
                 "numbers": [%s]}""".formatted(allButTwo()));

        shares(planner("464"), "001", id)
                .body("items[0].denominator", hasEntry("origin", "COUNTS"))
                .body("items[0].denominator", hasEntry("people", 1300))
                .body("items[0].lastPlan", hasEntry("origin", "IN_FORCE"))
                .body("items[0].lastPlan", hasEntry("people", 600))
                .body("items[0].figure", is(625)) // half of 65 % and half of 60 %
                .body("items[1].figure", is(375));
    }

    @Test
    void an_amendment_divides_only_what_it_sets_by_the_figures_in_force() {
        draft(planner("464"), vinhLinh());
        take(
                planner("464"),
                "000",
                1,
                table(
                        "A,19363,BHYT,2024,600,POPULATION,1000,,false",
                        "B,19366,BHYT,2024,300,POPULATION,1000,,false",
                        "C,19369,BHYT,2024,100,POPULATION,1000,,false",
                        "T,464,BHYT,2024,1000,POPULATION,3000,,true",
                        "U,464,BHYT,2025,1000,POPULATION,3000,,true"));
        issue("000");
        amendment();
        take(
                        planner("464"),
                        "000-SD1",
                        1,
                        table(
                                "A1,19363,BHYT,2024,500,POPULATION,1000,,false",
                                "T1,464,BHYT,2024,1100,POPULATION,3000,,true"))
                .statusCode(201);

        var id = drawn("000-SD1", "{\"numbers\": [" + allButThree() + "]}");

        shares(planner("464"), "000-SD1", id)
                .body("items", hasSize(18))
                .body("items[0].reason", is("HELD"))
                .body("items[0].explanation", is("Giữ ở 500, không tham gia chia."))
                .body("items[0..2].figure", contains(500, 450, 150));
    }

    private static void amendment() {
        planner("464")
                .contentType(ContentType.JSON)
                .body("""
                        {"code": "000-SD1", "number": "9/KH-UBND", "signedOn": "2024-06-20", "inForceFrom": "2024-07-01",
                         "title": "Điều chỉnh"}""")
                .post("/api/v1/plans/000/amendments")
                .then()
                .statusCode(201);
    }

    private static void counts(String... rows) {
        planner("464")
                .contentType("text/csv")
                .body(("unit,kind,year,count,source\n" + String.join("\n", rows)).getBytes(UTF_8))
                .post("/api/v1/denominator-counts")
                .then()
                .statusCode(201);
    }

    private static String allButTwo() {
        return held("19369") + ", " + allButThree();
    }

    private static String allButThree() {
        return String.join(
                ", ",
                Stream.of(
                                "19372", "19375", "19378", "19384", "19387", "19393", "19396", "19402", "19405",
                                "19408", "19414", "19417", "19420", "19423", "19426")
                        .map(GroundsTest::held)
                        .toList());
    }

    private static String held(String commune) {
        return "{\"key\": \"" + commune + "\", \"hold\": 0}";
    }
}
