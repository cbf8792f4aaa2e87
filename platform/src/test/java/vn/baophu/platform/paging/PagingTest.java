package vn.baophu.platform.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class PagingTest {
    @Test
    void pages_follow_each_other_without_gaps_or_repeats() {
        for (var name : List.of("page a", "page b", "page c")) {
            given().contentType(ContentType.JSON)
                    .body("{\"name\": \"" + name + "\", \"shade\": \"DARK\"}")
                    .post("/api/v1/things");
        }

        var seen = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = given().queryParam("limit", 2)
                    .queryParam("after", next)
                    .get("/api/v1/things")
                    .then()
                    .statusCode(200);
            seen.addAll(page.extract().jsonPath().getList("items.name"));
            next = page.extract().path("next");
        }

        assertThat(seen).contains("page a", "page b", "page c").doesNotHaveDuplicates();
    }

    @Test
    void the_last_page_says_so() {
        given().queryParam("limit", 500).get("/api/v1/things").then().body(containsString("\"next\":null"));
    }

    @Test
    void a_made_up_cursor_is_a_fault_of_its_parameter() {
        given().queryParam("after", "abc")
                .get("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("BAD_CURSOR"))
                .body("errors[0].pointer", is("?after"));
    }

    @Test
    void all_that_is_wrong_with_a_query_is_told_at_once() {
        given().queryParam("after", "abc")
                .queryParam("limit", 0)
                .queryParam("asOf", "2023-02-29")
                .queryParam("depth", 4)
                .queryParam("from", "a\0")
                .queryParam("shade", "DARK", "LIGHT")
                .queryParam("lmit", 5)
                .get("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("SEVERAL_FAULTS"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        is(List.of(
                                "?after BAD_CURSOR",
                                "?asOf BAD_FORMAT",
                                "?depth OUT_OF_RANGE",
                                "?from BAD_FORMAT",
                                "?limit OUT_OF_RANGE",
                                "?lmit UNKNOWN_PARAMETER",
                                "?shade GIVEN_TWICE")))
                .body("errors[2].detail", is("Giá trị phải không quá 3."))
                .body("errors[3].detail", containsString("NUL"))
                .body("errors[4].detail", is("Giá trị phải từ 1 đến 500."));
    }

    @Test
    void misspelt_parameters_are_all_refused_and_the_known_ones_named() {
        given().queryParam("limits", 5)
                .queryParam("aftr", "x")
                .queryParam("limit", 5)
                .get("/api/v1/things")
                .then()
                .statusCode(400)
                .body("code", is("UNKNOWN_PARAMETER"))
                .body("errors.pointer", is(List.of("?aftr", "?limits")))
                .body("errors[0].detail", containsString("after"));
    }
}
