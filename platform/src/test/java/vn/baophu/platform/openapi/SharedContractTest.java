package vn.baophu.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharedContractTest {
    @Test
    void the_contract_says_how_to_sign_in_and_how_we_refuse() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.bearer.scheme", is("bearer"))
                .body("security[0]", hasKey("bearer"))
                .body("components.schemas.Problem.required", hasItem("code"))
                .body(
                        "paths['/api/v1/things'].get.responses.default.content['application/problem+json'].schema.'$ref'",
                        is("#/components/schemas/Problem"));
    }

    @Test
    void a_post_takes_a_key_and_a_list_takes_a_page() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .body("paths['/api/v1/things'].post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths['/api/v1/things'].get.parameters.name", hasItems("limit", "after"));
    }
}
