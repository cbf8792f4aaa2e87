package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar program follows its address without a token, and nothing else opens that way. */
@QuarkusTest
class KeyedPathTest extends AtTheDoor {
    @Test
    void a_calendar_is_read_with_its_key() {
        given().header("Accept-Language", "fr-FR")
                .get("/api/v1/calendar.ics?key=abc")
                .then()
                .statusCode(200)
                .body("service", is("reporting"))
                .body("uri", is("/api/v1/calendar.ics?key=abc"))
                .body("headers.authorization", nullValue())
                .body("headers.accept-language", nullValue());
        given().head("/api/v1/calendar.ics?key=abc").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calendar.ics",
                "/api/v1/calendar.ics?token=abc",
                "/api/v1/calendar.ics/?key=abc",
                "/api/v1/calendar.ics/x?key=abc",
                "/api/v1/calendar.ics/../units?key=abc",
                "/api/v1/calendar-subscriptions?key=abc",
                "/api/v1/obligations?key=abc",
                "/api/v1/me?key=abc"
            })
    void every_other_path_stays_closed(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401).body("code", is("UNAUTHENTICATED"));
    }

    @Test
    void it_is_only_read_that_way() {
        given().post("/api/v1/calendar.ics?key=abc").then().statusCode(401);
        given().delete("/api/v1/calendar.ics?key=abc").then().statusCode(401);
    }

    @Test
    void a_token_that_comes_along_is_checked_all_the_same() {
        given().auth()
                .oauth2("garbage")
                .get("/api/v1/calendar.ics?key=abc")
                .then()
                .statusCode(401);
        caller().get("/api/v1/calendar.ics?key=abc").then().statusCode(200);
    }

    @Test
    void who_guesses_keys_uses_up_the_allowance_of_the_address() {
        var before = left();

        assertThat(left()).isEqualTo(before - 1);
    }

    private static int left() {
        var said = given().get("/api/v1/calendar.ics?key=guess").header("RateLimit");
        return Integer.parseInt(said.replaceAll(".*;r=(\\d+);.*", "$1"));
    }
}
