package vn.baophu.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;

@QuarkusTest
class HolidaysResourceTest extends AtTheDoor {
    private static final String TWO_DAYS = """
            {"days":[{"day":"2030-04-29","name":"Nghỉ hoán đổi","legalAct":"Công văn 1"},
                     {"day":"2030-05-04","name":"Làm bù","kind":"WORKING_DAY"}]}""";

    @Inject
    PublicHolidays holidays;

    /** The holidays are facts that come with the schema and stay between tests: what a test adds, it takes out. */
    @AfterEach
    void withoutTheYear2030() {
        QuarkusTransaction.requiringNew().run(() -> holidays.delete("year(day) = 2030"));
    }

    @Test
    void a_swapped_monday_and_its_saturday_are_recorded_once() {
        records(TWO_DAYS, "").statusCode(201).body("created", is(2)).body("unchanged", is(0));
        records(TWO_DAYS, "").statusCode(200).body("created", is(0)).body("unchanged", is(2));

        var working = holidays.workingDays();
        assertThat(working.includes(LocalDate.parse("2030-04-29"))).isFalse();
        assertThat(working.includes(LocalDate.parse("2030-05-04"))).isTrue();
        assertThat(working.includes(LocalDate.parse("2030-05-05"))).isFalse();
    }

    @Test
    void a_dry_run_keeps_nothing() {
        records(TWO_DAYS, "?dryRun=true").statusCode(200).body("created", is(2)).body("dryRun", is(true));

        reads().get("/api/v1/holidays?year=2030").then().body("items.size()", is(0));
    }

    @Test
    void a_table_says_the_same_and_every_bad_row_is_told() {
        table("day;name;kind\n2030-02-04;Tết;\n2030-05-04;Làm bù;WORKING_DAY\n")
                .statusCode(201)
                .body("created", is(2));
        table("day,name,kind,legalAct\n2030-13-01,Tết,,\n2030-02-04,Khác,,\n2030-02-05,,,\n2030-02-06,x,WORKING_DAY,\n")
                .statusCode(422)
                .body("code", is("SEVERAL_FAULTS"))
                .body("errors.row", containsInAnyOrder(2, 3, 4, 5))
                .body("errors.code", containsInAnyOrder("BAD_FORMAT", "HOLIDAY_EXISTS", "REQUIRED", "NOT_A_WEEKEND"));
    }

    @Test
    void days_that_make_no_sense_are_refused_together() {
        records("""
                {"days":[{"day":"2030-05-06","name":"Làm bù","kind":"WORKING_DAY"},{"day":"1999-01-01","name":"x"},
                         {"day":"1999-01-01","name":"x"},{"day":"2024-02-10","name":"Không phải Tết"}]}""", "")
                .body("errors.pointer", hasItem("/days/0/day"))
                .body(
                        "errors.code",
                        contains(
                                "NOT_A_WEEKEND",
                                "YEAR_OUT_OF_RANGE",
                                "HOLIDAY_TWICE",
                                "YEAR_OUT_OF_RANGE",
                                "HOLIDAY_EXISTS"));
    }

    @Test
    void a_day_is_taken_out_by_who_has_seen_it() {
        records(TWO_DAYS, "").statusCode(201);
        var tag = reads().get("/api/v1/holidays/2030-05-04")
                .then()
                .statusCode(200)
                .body("kind", is("WORKING_DAY"))
                .extract()
                .header("ETag");

        registrar().delete("/api/v1/holidays/2030-05-04").then().statusCode(428);
        registrar()
                .header("If-Match", tag)
                .delete("/api/v1/holidays/2030-05-04")
                .then()
                .statusCode(204);
        reads().get("/api/v1/holidays/2030-05-04").then().statusCode(404).body("code", is("HOLIDAY_NOT_FOUND"));
    }

    @Test
    void only_the_registrar_of_the_nation_writes() {
        as("coordinator", "VN")
                .contentType("application/json")
                .body(TWO_DAYS)
                .post("/api/v1/holidays")
                .then()
                .statusCode(403);
        as("registrar", "45")
                .contentType("application/json")
                .body(TWO_DAYS)
                .post("/api/v1/holidays")
                .then()
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        as("registrar", "45")
                .header("If-Match", "*")
                .delete("/api/v1/holidays/2024-02-10")
                .then()
                .statusCode(403);
    }

    @Test
    void the_year_is_listed_page_by_page() {
        var first = reads().get("/api/v1/holidays?year=2024&limit=10").then().statusCode(200);
        first.body("items.size()", is(10))
                .body("items[0].day", is("2024-01-01"))
                .body("items[1].day", is("2024-02-08"));
        reads().get("/api/v1/holidays?year=2024&after=" + first.extract().path("next"))
                .then()
                .body("items.day", hasItem("2024-05-04"))
                .body("items.day", hasItem("2024-09-03"));
        reads().get("/api/v1/holidays?year=1999").then().statusCode(400);
        reads().get("/api/v1/holidays?after=x").then().statusCode(400).body("code", is("BAD_CURSOR"));
    }

    private static ValidatableResponse records(String days, String query) {
        return registrar().body(days).post("/api/v1/holidays" + query).then();
    }

    private static ValidatableResponse table(String csv) {
        return as("registrar", "VN")
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/api/v1/holidays")
                .then();
    }

    private static RequestSpecification registrar() {
        return as("registrar", "VN").contentType("application/json");
    }

    private static RequestSpecification reads() {
        return as("reporter", "19363");
    }
}
