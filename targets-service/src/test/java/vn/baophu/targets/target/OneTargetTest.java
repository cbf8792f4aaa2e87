package vn.baophu.targets.target;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** One target with everything known around it. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class OneTargetTest {
    private static final String HEADER =
            "code,unit,indicator,year,participants,growthPeople,growthPercent,comparator,figureKind\n";

    @BeforeEach
    void a_plan_of_growth_after_a_plan_of_counts() {
        Demo.unitsAreKnown();
        draft(planner("464"), plan("old", null, "464")).statusCode(201);
        take(planner("464"), "old", 1, HEADER + """
                OLD-TN,464,BHXH_TN,2023,6000,,,,
                OLD-YT,464,BHYT,2024,85941,,,,
                """).statusCode(201);
        issue("old");
        draft(planner("464"), plan("new", null, "464")).statusCode(201);
        take(planner("464"), "new", 1, HEADER + """
                TN-RESULT,464,BHXH_TN,2023,6100,,,,BASELINE
                TN,464,BHXH_TN,2024,,,"8,5",,
                YT,464,BHYT,2025,,,,HIGHER_THAN_LAST_YEAR,
                BB,464,BHXH_BB,2024,,500,,,
                """).statusCode(201);
        var withoutPeople = HEADER + "TN-EMPTY,464,BHXH_TN,2023,,,,,BASELINE\n";
        take(planner("464").queryParam("source", "BODY"), "new", withoutPeople).statusCode(201);
    }

    @Test
    void growth_is_counted_from_last_years_result_and_more_than_last_year_shows_last_year() {
        one("TN")
                .header("ETag", notNullValue())
                .body("overLastYear.code", is("TN-RESULT"))
                .body("overLastYear.participants", is(6100))
                .body("overLastYear.reach", is(6619))
                .body("participants", nullValue());
        one("YT")
                .body("overLastYear.plan.code", is("old"))
                .body("overLastYear.participants", is(85_941))
                .body("overLastYear.reach", nullValue());
        one("BB").body("overLastYear", nullValue());

        issue("new");
        reporter("464")
                .get("/api/v1/targets?plan=new&unit=464")
                .then()
                .body("items.code", containsInAnyOrder("TN", "YT", "BB"))
                .body("items.find { it.code == 'TN' }.overLastYear.reach", is(6619));
    }

    @Test
    void an_empty_cell_of_an_amendment_says_nothing_of_last_year() {
        planner("464")
                .contentType(ContentType.JSON)
                .body("{\"code\": \"SD\", \"signedOn\": \"2024-01-15\", \"title\": \"Điều chỉnh\"}")
                .post("/api/v1/plans/old/amendments")
                .then()
                .statusCode(201);
        take(planner("464"), "SD", 1, HEADER + "SD-YT,464,BHYT,2024,,,,,\n").statusCode(201);
        issue("SD");

        one("YT").body("overLastYear.code", is("OLD-YT"));
    }

    @Test
    void a_target_is_there_for_who_sees_its_unit() {
        var id = idOf("TN");

        reporter("19363").get("/api/v1/targets/" + id).then().statusCode(200);
        reporter("62").get("/api/v1/targets/" + id).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        reporter("464")
                .get("/api/v1/targets/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_TARGET"));
    }

    private static ValidatableResponse one(String code) {
        return reporter("464").get("/api/v1/targets/" + idOf(code)).then().statusCode(200);
    }

    private static String idOf(String code) {
        return reporter("464")
                .get("/api/v1/plans/new/targets")
                .then()
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }
}
