package vn.baophu.targets.target;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issue;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.table;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;

/** Rates become people when their denominators are counted. */
@QuarkusTest
@ExtendWith(CleanDatabase.class)
class InferredTest {
    @BeforeEach
    void rates_are_in_force() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(
                        planner("464"),
                        "000",
                        1,
                        table(
                                "RATE,464,BHYT,2024,,POPULATION,,\"96,4\",true",
                                "COUNTED,464,BHXH,2024,,LABOUR_FORCE,52065,\"23,12\",true",
                                "UNKNOWN,464,BHTN,2024,,LABOUR_FORCE,,\"20\",true"))
                .statusCode(201);
        issue("000");
    }

    @Test
    void a_rate_alone_means_people_once_its_denominator_is_counted() {
        var before = target("RATE").body("inferred", nullValue()).extract();

        planner("464")
                .contentType("text/csv; charset=utf-8")
                .body("unit,kind,year,count,source\n464,POPULATION,2024,89149,Chi cục Thống kê\n")
                .post("/api/v1/denominator-counts")
                .then()
                .statusCode(201);

        target("RATE")
                .header("ETag", not(before.header("ETag")))
                .body("inferred.participants", is(85_940))
                .body("inferred.denominator", is(89_149))
                .body("inferred.source", is("Chi cục Thống kê"))
                .body("participants", nullValue())
                .body("denominator.count", nullValue());
        target("COUNTED").body("inferred", nullValue()).body("computed.participants", is(12_037));
        target("UNKNOWN").body("inferred", nullValue());
    }

    private static ValidatableResponse target(String code) {
        String id = reporter("464")
                .get("/api/v1/targets?unit=464&year=2024")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
        return reporter("464").get("/api/v1/targets/" + id).then().statusCode(200);
    }
}
