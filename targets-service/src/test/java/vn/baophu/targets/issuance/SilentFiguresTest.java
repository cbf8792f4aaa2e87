package vn.baophu.targets.issuance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.step;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** The annex names no denominator; the body repeats its figure with one and sets another figure against a second one. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class SilentFiguresTest {
    @BeforeEach
    void units() {
        Demo.unitsAreKnown();
    }

    @Test
    void both_figures_of_the_plan_hold_after_an_amendment_of_another_subject_or_of_one_of_them() {
        issued(vinhLinh());
        amendment("SD1", "2023-09-01", "LABOUR_FORCE,,\"14,5\",");
        amendment("SD2", "2023-10-01", "PERSONS_SUBJECT,,99,");
        amendment("SD3", "2023-11-01", ",,\"15,5\",");

        on("2023-08-31").body("items.printedPercent", containsInAnyOrder("13,5", "100"));
        on("2023-09-30").body("items.printedPercent", containsInAnyOrder("14,5", "100"));
        on("2023-10-31").body("items.printedPercent", containsInAnyOrder("14,5", "99"));
        on("2023-11-01").body("items.printedPercent", containsInAnyOrder("15,5", "99"));
    }

    @Test
    void an_amendment_against_the_second_denominator_leaves_the_silent_figure_as_it_is() {
        issued(vinhLinh());
        amendment("SD1", "2023-09-01", "PERSONS_SUBJECT,,99,");

        on("2023-09-01").body("items.printedPercent", containsInAnyOrder("13,5", "99"));
    }

    @Test
    void a_plan_without_a_date_ends_with_both() {
        issued(vinhLinh().replace("\"signedOn\": \"2023-07-31\",", ""));

        step(issuer("464"), "000", "expiry", "*", "{\"lastDay\": \"2023-12-31\"}")
                .statusCode(200);
        reporter("464")
                .get("/api/v1/targets?plan=000&asOf=2024-02-01")
                .then()
                .statusCode(200)
                .body("items", empty());
        on("2023-12-31").body("items.inForceTo", contains("2023-12-31", "2023-12-31"));
    }

    private static void issued(String plan) {
        draft(planner("464"), plan).statusCode(201);
        take(planner("464"), "000", 1, table("A,464,BHXH_TN,2024,,,,\"13,5\",true"))
                .statusCode(201);
        take(
                        planner("464").queryParam("source", "BODY"),
                        "000",
                        table(
                                "B1,464,BHXH_TN,2024,,LABOUR_FORCE,,\"13,4\",true",
                                "B2,464,BHXH_TN,2024,,PERSONS_SUBJECT,,100,true"))
                .statusCode(201);
        issue("000");
    }

    private static void amendment(String code, String from, String rate) {
        planner("464")
                .contentType(ContentType.JSON)
                .body("{\"code\": \"%s\", \"signedOn\": \"%s\", \"title\": \"Điều chỉnh\"}".formatted(code, from))
                .post("/api/v1/plans/000/amendments")
                .then()
                .statusCode(201);
        take(planner("464"), code, 1, table(code + ",464,BHXH_TN,2024,," + rate + "true"))
                .statusCode(201);
        issue(code);
    }

    private static ValidatableResponse on(String day) {
        return reporter("464")
                .get("/api/v1/targets?plan=000&asOf=" + day)
                .then()
                .statusCode(200);
    }
}
