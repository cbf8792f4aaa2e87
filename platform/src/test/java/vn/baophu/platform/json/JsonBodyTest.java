package vn.baophu.platform.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class JsonBodyTest {
    @Test
    void every_fault_of_form_is_in_one_answer() {
        make("{\"name\": \"\", \"nam\": 1, \"shade\": 3, \"since\": \"soon\", \"parts\": [{\"count\": -1}, {\"code\": \"a\"}]}")
                .statusCode(400)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/name REQUIRED",
                                "/nam UNKNOWN_FIELD",
                                "/shade WRONG_TYPE",
                                "/since BAD_FORMAT",
                                "/parts/0/code REQUIRED",
                                "/parts/0/count NEGATIVE",
                                "/parts/1/count REQUIRED"));
    }

    @Test
    void a_text_with_a_character_that_nobody_can_keep_is_told_so() {
        make("{\"name\": \"a\\u0000b\", \"shade\": \"DARK\"}")
                .statusCode(400)
                .body("code", is("BAD_FORMAT"))
                .body("detail", containsString("NUL"));
    }

    @Test
    void a_text_that_is_too_long_is_told_its_limit() {
        make("{\"name\": \"" + "x".repeat(21) + "\", \"shade\": \"DARK\"}")
                .statusCode(400)
                .body("code", is("TOO_LONG"))
                .body("detail", containsString("20"));
    }

    @Test
    void a_body_that_is_missing_or_not_json_is_refused() {
        make("").statusCode(400).body("code", is("REQUIRED"));
        make("{\"name\"").statusCode(400).body("code", is("MALFORMED_JSON"));
        given().contentType(ContentType.JSON)
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("REQUIRED"));
    }

    @Test
    void a_day_beyond_the_calendar_is_refused_like_one_that_is_misspelt() {
        make("{\"name\": \"far\", \"shade\": \"DARK\", \"since\": \"+10000-01-01\"}")
                .statusCode(400)
                .body("code", is("BAD_FORMAT"))
                .body("errors[0].pointer", is("/since"))
                .body("detail", containsString("2023-07-31"));
    }

    @Test
    void a_key_that_is_given_twice_is_named() {
        make("{\"name\": \"a\", \"name\": \"b\", \"shade\": \"DARK\"}")
                .statusCode(400)
                .body("code", is("MALFORMED_JSON"))
                .body("errors[0].pointer", is("/name"))
                .body("detail", containsString("“name” được ghi hai lần"));
    }

    @Test
    void answers_leave_nulls_out_and_keep_the_digits_of_decimals() {
        make("{\"name\": \"digits\", \"shade\": \"DARK\"}")
                .statusCode(201)
                .body(containsString("\"percent\":96.40"))
                .body(not(containsString("nothing")));
    }

    private static ValidatableResponse make(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/things")
                .then();
    }
}
