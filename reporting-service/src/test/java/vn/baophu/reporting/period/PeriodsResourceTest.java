package vn.baophu.reporting.period;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class PeriodsResourceTest extends AtTheDoor {
    @Test
    void a_half_year_has_its_days_by_the_calendar_and_by_decree() {
        as("reporter", "19363")
                .get("/api/v1/periods/2024-S1")
                .then()
                .statusCode(200)
                .body("first", is("2024-01-01"))
                .body("last", is("2024-06-30"))
                .body("decree.first", is("2023-12-15"))
                .body("decree.last", is("2024-06-14"))
                .body("previous", is("2023-S2"))
                .body("next", is("2024-S2"))
                .body("contains", hasSize(8));
    }

    @Test
    void the_last_year_has_no_next() {
        as("auditor", "VN").get("/api/v1/periods/2099").then().statusCode(200).body("next", nullValue());
    }

    @Test
    void a_day_counts_in_these_periods() {
        as("auditor", "VN")
                .get("/api/v1/periods?on=2024-06-20&counting=DECREE_09_2019")
                .then()
                .statusCode(200)
                .body("items.code", contains("2024", "2024-S2", "2024-Q3", "2024-9M", "2024-07"));
        as("auditor", "VN")
                .get("/api/v1/periods")
                .then()
                .body("items.code", contains("2024", "2024-S2", "2024-Q3", "2024-9M", "2024-07"));
    }

    @Test
    void what_is_no_period_and_who_is_nobody_are_refused() {
        as("auditor", "VN")
                .get("/api/v1/periods/2024-S3")
                .then()
                .statusCode(400)
                .body("code", is("NO_SUCH_PERIOD"));
        as("auditor", "VN").get("/api/v1/periods?on=30-02-2024").then().statusCode(400);
        as("auditor", "VN").get("/api/v1/periods?counting=LUNAR").then().statusCode(400);
        given().get("/api/v1/periods/2024").then().statusCode(401);
    }
}
