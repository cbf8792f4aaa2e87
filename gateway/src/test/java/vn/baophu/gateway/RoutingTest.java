package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoutingTest extends AtTheDoor {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/units,agency",
        "/api/v1/units/464/children,agency",
        "/api/v1/task-imports,agency",
        "/api/v1/plans/127%2FKH-UBND/annexes,targets",
        "/api/v1/targets?plan=127/KH-UBND&unit=464,targets",
        "/api/v1/submissions/1/return,reporting",
        "/api/v1/progress?unit=464&period=2024-S1,reporting",
        "/api/v1/calendar.ics,reporting"
    })
    void a_path_reaches_its_owner_as_it_was_written(String path, String service) {
        caller().get(path).then().statusCode(200).body("service", is(service)).body("uri", is(path));
    }

    @Test
    void a_body_goes_through_with_its_type_and_the_token_of_the_caller() {
        var token = token();
        given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body("code,name\n1,x\n")
                .post("/api/v1/unit-imports")
                .then()
                .statusCode(200)
                .body("method", is("POST"))
                .body("bytes", is(14))
                .body("headers.content-type", startsWith("text/csv"))
                .body("headers.authorization", is("Bearer " + token));
    }

    @Test
    void a_path_of_nobody_is_a_problem_in_vietnamese() {
        given().get("/api/v1/unicorns")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:baophu:problem:NOT_FOUND"))
                .body("status", is(404))
                .body("code", is("NOT_FOUND"))
                .body("detail", is("Không có địa chỉ này."))
                .body("instance", is("/api/v1/unicorns"))
                .body("errors.size()", is(1))
                .body("traceId", notNullValue());
    }

    @Test
    void it_is_in_english_for_who_asks_for_english() {
        given().header("Accept-Language", "en-GB,vi;q=0.5")
                .get("/elsewhere")
                .then()
                .statusCode(404)
                .body("detail", is("There is nothing at this address."));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/../../../q/health/live",
        "/api/v1/units/%2e%2e/%2E%2E/%2e%2e/q/health/ready",
        "/api/v1/",
        "/api/v1",
        "/api/v2/units",
        "/q/openapi"
    })
    void no_spelling_of_a_path_leads_past_the_table(String path) {
        outside.agency.answer(request -> request.response().end("reached"));

        caller().get(path).then().body(not(equalTo("reached")));
    }

    @Test
    void headers_of_one_connection_stay_there_and_the_origin_of_the_request_is_told() {
        caller().header("Connection", "close, X-Mine")
                .header("X-Mine", "1")
                .header("TE", "trailers")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .get("/api/v1/units")
                .then()
                .body("headers.x-mine", nullValue())
                .body("headers.te", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers.x-forwarded-host", is(door.getAuthority()));
    }

    @Test
    void an_answer_comes_back_whole_and_does_not_name_the_service() {
        outside.agency.answer(request -> request.response()
                .setStatusCode(201)
                .putHeader("ETag", "\"3\"")
                .putHeader("Location", outside.agency.url() + "/api/v1/units/1")
                .putHeader("Keep-Alive", "timeout=5")
                .end("{}"));

        caller().post("/api/v1/units")
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .header("Location", "/api/v1/units/1")
                .header("Keep-Alive", nullValue())
                .body(is("{}"));
    }

    @ParameterizedTest
    @CsvSource({"204", "304"})
    void an_answer_without_a_body_stays_without_one(int status) {
        outside.agency.answer(
                request -> request.response().setStatusCode(status).end());

        for (int i = 0; i < 100; i++) {
            // More often than there are connections: each must come back to the pool
            caller().get("/api/v1/units")
                    .then()
                    .statusCode(status)
                    .header("Transfer-Encoding", nullValue())
                    .body(emptyString());
        }
    }

    @Test
    void the_length_of_an_answer_can_be_asked_without_it() {
        outside.agency.answer(
                request -> request.response().putHeader("Content-Length", "42").end());

        caller().head("/api/v1/units").then().statusCode(200).header("Content-Length", "42");
    }

    @Test
    void a_page_of_another_origin_is_not_let_in_unless_configured() {
        caller().header("Origin", "https://elsewhere.test")
                .get("/api/v1/units")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
