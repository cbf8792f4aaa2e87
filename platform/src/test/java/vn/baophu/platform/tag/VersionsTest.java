package vn.baophu.platform.tag;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class VersionsTest {
    @Test
    void a_change_needs_the_version_that_was_seen_and_answers_the_new_one() {
        var address = make();

        rename(given(), address).then().statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        rename(given().header("If-Match", "\"7\""), address)
                .then()
                .statusCode(412)
                .body("code", is("STALE_VERSION"));
        rename(given().header("If-Match", "\"7\", \"0\""), address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        given().get(address).then().header("ETag", "\"1\"");
    }

    @Test
    void what_is_no_entity_tag_is_not_called_a_change_by_somebody_else() {
        var address = make();

        for (var seen : new String[] {"0", "W/\"0\"", "\"0"}) {
            rename(given().header("If-Match", seen), address)
                    .then()
                    .statusCode(412)
                    .body("code", is("BAD_IF_MATCH"));
        }
        rename(given().header("If-Match", "*"), address).then().statusCode(200);
    }

    @Test
    void the_new_version_is_known_also_where_the_transaction_goes_on() {
        var address = make();

        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", address)
                .body(name())
                .post(address + "/name")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", is(1));
    }

    @Test
    void who_has_the_version_already_gets_nothing_else() {
        var address = make();

        given().header("If-None-Match", "\"0\"")
                .get(address)
                .then()
                .statusCode(304)
                .body(is(""));
        given().header("If-None-Match", "\"1\"").get(address).then().statusCode(200);
    }

    private static io.restassured.response.Response rename(RequestSpecification request, String address) {
        return request.contentType(ContentType.JSON).body(name()).put(address + "/name");
    }

    private static String make() {
        return given().contentType(ContentType.JSON)
                .body(name())
                .post("/api/v1/things/located")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
    }

    private static String name() {
        return "{\"name\": \"" + UUID.randomUUID().toString().substring(0, 18) + "\", \"shade\": \"DARK\"}";
    }
}
