package vn.baophu.platform.trace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestTraceTest {
    @Test
    void the_id_of_the_caller_comes_back_on_every_answer() {
        given().header("X-Request-Id", "lgsp-42").get("/elsewhere").then().header("X-Request-Id", "lgsp-42");
        given().header("X-Request-Id", "lgsp-43").get("/api/v1/things").then().header("X-Request-Id", "lgsp-43");
    }

    @Test
    void an_indecent_id_is_replaced_and_a_missing_one_is_given() {
        var ours = matchesPattern("[0-9a-f-]{36}");

        given().header("X-Request-Id", "a b<script>").get("/elsewhere").then().header("X-Request-Id", ours);
        given().get("/elsewhere").then().header("X-Request-Id", ours);
    }

    @Test
    void the_trace_of_the_caller_is_the_one_to_tell_the_operator() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/things")
                .then()
                .body("traceId", is("4bf92f3577b34da6a3ce929d0e0e4736"));
    }
}
