package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A web page of another origin calls, as the README says it may be allowed to. */
@QuarkusTest
@TestProfile(CorsTest.OnePage.class)
class CorsTest extends AtTheDoor {
    private static final String PAGE = "https://chi-tieu.example";

    public static class OnePage implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", PAGE);
        }
    }

    @Test
    void its_browser_asks_first_and_needs_no_token_for_that() {
        given().header("Origin", PAGE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,if-match")
                .options("/api/v1/submissions")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is(PAGE))
                .header("Access-Control-Allow-Headers", containsString("if-match"));
    }

    @Test
    void it_may_read_what_it_needs_of_the_answer() {
        given().header("Origin", PAGE)
                .auth()
                .oauth2(outside.issuer.token("reporter-ho-xa"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is(PAGE))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void another_page_is_not_let_in() {
        given().header("Origin", "https://elsewhere.example")
                .auth()
                .oauth2(outside.issuer.token("reporter-ho-xa"))
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
