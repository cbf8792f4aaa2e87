package vn.baophu.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.jwt.Claim;
import io.quarkus.test.security.jwt.JwtSecurity;
import io.restassured.http.ContentType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.PlatformRefusal;
import vn.baophu.platform.error.Refused;

@QuarkusTest
class SecurityTest {
    private final CurrentCaller caller;

    SecurityTest(CurrentCaller caller) {
        this.caller = caller;
    }

    @Test
    void nobody_and_bad_tokens_are_turned_away() {
        given().get("/api/v1/things").then().statusCode(401).body("code", is("UNAUTHENTICATED"));
        given().auth()
                .oauth2("not.a.token")
                .get("/api/v1/things")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", is("UNAUTHENTICATED"));
    }

    @Test
    void the_door_is_closed_before_the_body_is_read() {
        given().contentType(ContentType.JSON)
                .body("{")
                .post("/api/v1/things")
                .then()
                .statusCode(401);
    }

    @Test
    @TestSecurity(user = "an", roles = "reporter")
    void another_role_is_not_enough() {
        given().get("/api/v1/things").then().statusCode(403).body("code", is("FORBIDDEN_ROLE"));
    }

    @Test
    @TestSecurity(user = "an", roles = "planner")
    void an_endpoint_that_names_no_role_is_closed_to_all() {
        given().get("/api/v1/unguarded").then().statusCode(403).body("code", is("FORBIDDEN_ROLE"));
    }

    @Test
    @TestSecurity(user = "an", roles = "planner")
    @JwtSecurity(claims = {@Claim(key = "unit", value = "464"), @Claim(key = "agency", value = "H50.1")})
    void the_caller_is_who_the_token_says() {
        assertThat(caller.get()).isEqualTo(new Caller("an", Set.of("planner"), "H50.1", "464"));
    }

    @Test
    void nobody_is_no_caller() {
        assertThat(caller.find()).isEmpty();
        assertThatThrownBy(caller::get).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                .isEqualTo(PlatformRefusal.UNAUTHENTICATED));
    }
}
