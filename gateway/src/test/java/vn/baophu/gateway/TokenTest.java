package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenTest extends AtTheDoor {
    @Test
    void without_a_token_nobody_gets_in_and_is_told_what_is_missing() {
        refused(given().get("/api/v1/units").then()).header("WWW-Authenticate", "Bearer");
        refused(given().header("Authorization", "Basic YTpi")
                        .get("/api/v1/units")
                        .then())
                .header("WWW-Authenticate", "Bearer");
        refused(given().get("/api/v1/me").then()).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void garbage_is_not_a_token() {
        refusedToken("garbage");
        refusedToken("a.b.c");
    }

    @Test
    void a_token_ends_with_its_time() {
        refusedToken(outside.issuer.expired());
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refusedToken(outside.issuer.fromAnotherIssuer());
    }

    @Test
    void a_token_signed_with_another_key_is_refused() {
        refusedToken(outside.issuer.signedByAnotherKey());
    }

    @Test
    void a_token_changed_by_one_letter_is_refused() {
        var token = token();
        var dot = token.lastIndexOf('.') + 1;
        refusedToken(token.substring(0, dot) + (token.charAt(dot) == 'A' ? 'B' : 'A') + token.substring(dot + 1));
    }

    @Test
    void me_is_what_the_token_says() {
        given().auth()
                .oauth2(outside.issuer.token("reporter-ho-xa"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", is("reporter-ho-xa"))
                .body("name", is("Thị trấn Hồ Xá"))
                .body("roles", contains("reporter"))
                .body("unit", is("19363"))
                .body("agency", nullValue());
    }

    @Test
    void me_is_only_read() {
        caller().post("/api/v1/me").then().statusCode(405).body("code", is("METHOD_NOT_ALLOWED"));
    }

    private void refusedToken(String token) {
        var asked = new AtomicInteger();
        outside.agency.answer(request -> {
            asked.incrementAndGet();
            request.response().end();
        });
        refused(given().header("Authorization", "Bearer " + token)
                        .get("/api/v1/units")
                        .then())
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        assertThat(asked).hasValue(0);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(401).contentType("application/problem+json").body("code", is("UNAUTHENTICATED"));
    }
}
