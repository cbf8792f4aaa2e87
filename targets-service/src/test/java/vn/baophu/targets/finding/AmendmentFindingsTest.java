package vn.baophu.targets.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** An amendment prints one commune and the total that changes with it, and leaves the other commune as it is. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class AmendmentFindingsTest {
    @BeforeEach
    void an_amended_plan() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "HX,19363,BHYT,2024,10,POPULATION,20,50,",
                                "BQ,19366,BHYT,2024,30,POPULATION,40,75,",
                                "T,464,BHYT,2024,40,POPULATION,60,\"66,67\",true"))
                .statusCode(201);
        issue("000");
        planner("464")
                .contentType(ContentType.JSON)
                .body("{\"code\": \"SD1\", \"title\": \"Điều chỉnh\", \"inForceFrom\": \"2024-07-01\"}")
                .post("/api/v1/plans/000/amendments")
                .then()
                .statusCode(201);
    }

    @Test
    void rows_that_it_does_not_print_are_not_missed_in_its_total() {
        take(
                        planner("464"),
                        "SD1",
                        1,
                        table("HX1,19363,BHYT,2024,12,POPULATION,20,60,", "T1,464,BHYT,2024,42,POPULATION,60,70,true"))
                .statusCode(201)
                .body("findings", empty());
        reporter("464").get("/api/v1/plans/SD1/findings").then().statusCode(200).body("items", empty());
    }

    @Test
    void what_one_figure_says_by_itself_is_still_checked() {
        take(planner("464"), "SD1", 1, table("HX1,19363,BHYT,2024,12,POPULATION,20,50,"))
                .statusCode(201);

        reporter("464").get("/api/v1/plans/SD1/findings").then().body("items.rule", contains("RATE_FITS_COUNTS"));
    }
}
