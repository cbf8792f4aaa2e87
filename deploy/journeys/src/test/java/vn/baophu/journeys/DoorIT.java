package vn.baophu.journeys;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** The one public door. */
@ExtendWith(StackForJourneys.class)
class DoorIT {
    private Stack stack;

    @BeforeEach
    void meet(Stack shared) {
        stack = shared;
    }

    @Test
    void it_says_that_all_are_ready_and_shows_the_api_without_a_token() {
        stranger().get("/health").then().statusCode(200);
        stranger().get("/docs").then().statusCode(200);
        stranger()
                .accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/submissions"))
                .body("paths", hasKey("/api/v1/targets"))
                .body("paths", hasKey("/api/v1/tasks"));
    }

    @Test
    void nobody_comes_in_without_a_token_or_with_a_made_up_one() {
        for (var path : new String[] {"/api/v1/units", "/api/v1/plans", "/api/v1/progress", "/api/v1/me"}) {
            stranger()
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType(startsWith("application/problem+json"))
                    .body("code", is("UNAUTHENTICATED"));
            stranger().auth().oauth2("made.up.token").get(path).then().statusCode(401);
        }
    }

    @Test
    void people_see_who_they_are() {
        stack.person("reporter-ho-xa")
                .asks()
                .get("/me")
                .then()
                .statusCode(200)
                .body(containsString("19363"))
                .body(containsString("reporter"));
    }

    @Test
    void problems_speak_vietnamese_unless_asked_otherwise() {
        var planner = stack.person("planner-vinh-linh");
        var vietnamese =
                planner.asks().get("/plans/{code}", "no-such-plan").then().statusCode(404);
        vietnamese.contentType(startsWith("application/problem+json")).body("errors", hasSize(1));

        planner.asks()
                .header("Accept-Language", "en")
                .get("/plans/{code}", "no-such-plan")
                .then()
                .statusCode(404)
                .body("code", is((String) vietnamese.extract().path("code")))
                .body("detail", not(is((String) vietnamese.extract().path("detail"))));
        planner.asks()
                .header("Accept-Language", "fr")
                .get("/plans/{code}", "no-such-plan")
                .then()
                .statusCode(406);
    }

    @Test
    void a_request_keeps_its_own_id() {
        stack.person("auditor")
                .asks()
                .header("X-Request-Id", "journey-127")
                .get("/units")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "journey-127");
    }

    @Test
    void a_unit_is_read_on_the_day_that_applies() {
        var auditor = stack.person("auditor");
        auditor.asks()
                .get("/units/19405?asOf=2024-07-01")
                .then()
                .statusCode(200)
                .body("name", is("Xã Vĩnh Lâm"));
        auditor.asks()
                .get("/units/19405?asOf=2025-07-01")
                .then()
                .statusCode(200)
                .body("name", is("Xã Vĩnh Thủy"));
        auditor.asks()
                .get("/units?parent=464&asOf=2024-07-01&limit=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(18))
                .body("items.name", hasItems("Thị trấn Hồ Xá", "Xã Vĩnh Long"));
    }

    private RequestSpecification stranger() {
        return RestAssured.given().baseUri(stack.gateway().toString());
    }
}
