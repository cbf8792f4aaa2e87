package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TraceTest extends AtTheDoor {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void the_request_id_of_the_caller_goes_there_and_comes_back() {
        outside.agency.answer(request -> request.response()
                .putHeader("X-Request-Id", request.getHeader("X-Request-Id"))
                .putHeader("Content-Type", "application/json")
                .end("{\"seen\":\"" + request.headers().getAll("X-Request-Id") + "\"}"));

        var answer = caller().header("X-Request-Id", "desk-7:42").get("/api/v1/units");

        answer.then().body("seen", is("[desk-7:42]"));
        assertThat(answer.headers().getValues("X-Request-Id")).containsExactly("desk-7:42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>", "{\"a\":1}"})
    void one_that_could_do_harm_in_a_log_is_replaced(String id) {
        caller().header("X-Request-Id", id)
                .get("/api/v1/units")
                .then()
                .header("X-Request-Id", matchesPattern(UUID))
                .body("headers.x-request-id", matchesPattern(UUID));
    }

    @Test
    void every_answer_has_one_also_a_refusal() {
        given().get("/nowhere").then().statusCode(404).header("X-Request-Id", matchesPattern(UUID));
        given().get("/health").then().header("X-Request-Id", matchesPattern(UUID));
        given().header("X-Request-Id", "mine")
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .header("X-Request-Id", "mine");
    }

    @Test
    void a_trace_goes_on_behind_the_door() {
        caller().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/v1/units")
                .then()
                .body("headers.traceparent", matchesPattern("00-" + TRACE + "-[0-9a-f]{16}-01"));
    }

    @Test
    void a_trace_begins_at_the_door_when_there_is_none() {
        caller().get("/api/v1/units")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void a_problem_names_its_trace() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .body("traceId", startsWith(TRACE));
    }
}
