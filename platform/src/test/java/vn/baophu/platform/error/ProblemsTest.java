package vn.baophu.platform.error;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class ProblemsTest {
    @Test
    void a_missing_thing_is_a_problem_with_every_member() {
        refused(given().get("/api/v1/things/01890a5d-ac96-774b-bcce-b302099a8057"), 404, "NOT_FOUND")
                .body("type", is("urn:baophu:problem:NOT_FOUND"))
                .body("title", is("Không tìm thấy"))
                .body("status", is(404))
                .body("instance", is("/api/v1/things/01890a5d-ac96-774b-bcce-b302099a8057"))
                .body("errors[0].code", is("NOT_FOUND"))
                .body("traceId", notNullValue())
                .header("Content-Language", "vi");
    }

    @Test
    void english_is_spoken_when_asked_for() {
        refused(given().header("Accept-Language", "en-GB,vi;q=0.5").get("/api/v1/nowhere"), 404, "NOT_FOUND")
                .body("title", is("Not found"))
                .header("Content-Language", "en");
    }

    @Test
    void a_language_we_do_not_speak_is_not_acceptable() {
        refused(given().header("Accept-Language", "fr").get("/api/v1/things"), 406, "NOT_ACCEPTABLE");
        given().header("Accept-Language", "fr, *;q=0.1")
                .get("/api/v1/things")
                .then()
                .statusCode(200);
    }

    @Test
    void addresses_nobody_serves_are_problems_too() {
        refused(given().get("/api/v1/nowhere/at/all"), 404, "NOT_FOUND");
        refused(given().get("/elsewhere"), 404, "NOT_FOUND");
    }

    @Test
    void wrong_methods_and_types_are_problems() {
        refused(given().delete("/api/v1/things"), 405, "METHOD_NOT_ALLOWED");
        refused(given().contentType("text/plain").body("x").post("/api/v1/things"), 415, "UNSUPPORTED_MEDIA_TYPE");
        refused(given().accept("image/png").get("/api/v1/things"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        refused(
                        given().contentType(ContentType.JSON)
                                .body("\"" + "x".repeat(70_000) + "\"")
                                .post("/api/v1/things"),
                        413,
                        "TOO_LARGE")
                .body("detail", containsString("nhiều nhất 0,06 MB"));
    }

    @Test
    void our_own_failure_shows_nothing_of_the_inside() {
        refused(given().get("/api/v1/things/broken"), 500, "INTERNAL_ERROR")
                .body(not(anyOf(containsString("secret"), containsString("Exception"), containsString("vn.baophu"))));
    }

    @Test
    void parameters_that_can_not_be_read_are_named() {
        refused(given().get("/api/v1/things/not-an-id"), 400, "BAD_FORMAT").body("errors[0].pointer", is("{id}"));
        refused(given().get("/api/v1/things?asOf=31-07-2023"), 400, "BAD_FORMAT")
                .body("errors[0].pointer", is("?asOf"));
        refused(given().get("/api/v1/things?shade=PINK"), 400, "NOT_ONE_OF")
                .body("errors[0].detail", allOf(containsString("DARK, LIGHT"), containsString("“PINK”")));
        refused(given().get("/api/v1/things?limit=many"), 400, "BAD_FORMAT").body("errors[0].pointer", is("?limit"));
        refused(given().get("/api/v1/things?limit=501"), 400, "OUT_OF_RANGE");
        refused(given().get("/api/v1/things?depth=4"), 400, "OUT_OF_RANGE").body("errors[0].pointer", is("?depth"));
        given().get("/api/v1/things?asOf=&shade=").then().statusCode(200);
    }

    @Test
    void losing_a_race_for_a_unique_name_is_a_conflict() {
        var body = "{\"name\": \"unique\", \"shade\": \"DARK\"}";
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/things")
                .then()
                .statusCode(201);
        refused(given().contentType(ContentType.JSON).body(body).post("/api/v1/things"), 409, "ALREADY_EXISTS");
    }

    @Test
    void form_and_sense_are_reported_together_where_the_desk_wants_it() {
        var refused = refused(
                given().contentType(ContentType.JSON)
                        .body("{\"weight\": 5, \"limit\": 4, \"colour\": 1}")
                        .post("/api/v1/things/weighings"),
                422,
                "SEVERAL_FAULTS");
        refused.body("errors.code", hasItems("UNKNOWN_FIELD", "TOO_HEAVY")).body("errors.size()", equalTo(2));
    }

    @Test
    void faults_a_desk_forgets_to_take_are_refused_all_the_same() {
        refused(
                given().contentType(ContentType.JSON)
                        .body("{\"weight\": -1}")
                        .post("/api/v1/things/forgotten-weighings"),
                400,
                "SEVERAL_FAULTS");
    }

    private static ValidatableResponse refused(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code))
                .body("errors.size()", greaterThan(0));
    }
}
