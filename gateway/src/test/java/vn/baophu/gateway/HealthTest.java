package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest extends AtTheDoor {
    @Test
    void the_system_is_up_when_every_service_is_ready() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("services.agency", is("UP"))
                .body("services.targets", is("UP"))
                .body("services.reporting", is("UP"));
    }

    @Test
    void a_service_that_is_not_ready_is_named() {
        outside.targets.answer(request -> request.response().setStatusCode(503).end("{\"status\":\"DOWN\"}"));

        given().get("/health")
                .then()
                .statusCode(503)
                .body("status", is("DOWN"))
                .body("services.agency", is("UP"))
                .body("services.targets", is("DOWN"));
    }

    @Test
    void a_service_that_is_gone_is_named() {
        outside.agency.stop();
        try {
            given().get("/health").then().statusCode(503).body("services.agency", is("DOWN"));
        } finally {
            outside.agency.start();
        }
    }
}
