package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** What all tests of the door share: the outside, a caller nobody else counts on, and everything, allowances too, as usual afterwards. */
@QuarkusTestResource(Outside.class)
abstract class AtTheDoor {
    Outside outside;

    @Inject
    StandingTime time;

    @TestHTTPResource("/")
    URI door;

    @AfterEach
    void asUsual() {
        outside.asUsual();
        time.pass(Outside.WINDOW);
    }

    String token() {
        return outside.issuer.token("caller-" + UUID.randomUUID());
    }

    RequestSpecification caller() {
        return given().urlEncodingEnabled(false).auth().oauth2(token());
    }

    /** The answer tells the caller to come again, and nothing of the inside. */
    static void tryLater(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("status", is(status))
                .body("code", is("SERVICE_UNAVAILABLE"))
                .body("traceId", notNullValue())
                .body(not(containsString("Exception")));
    }
}
