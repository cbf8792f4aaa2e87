package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends AtTheDoor {
    @BeforeEach
    void publish() {
        publish(outside.agency, "/api/v1/units", "object");
        publish(outside.targets, "/api/v1/targets", "object");
        publish(outside.reporting, "/api/v1/progress", "string");
    }

    @Test
    void all_services_are_described_in_one_document_without_a_token() {
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", is("3.1.0"))
                .body("servers.size()", is(1))
                .body("servers[0].url", is("/"))
                .body("paths.keySet()", hasItems("/api/v1/units", "/api/v1/targets", "/api/v1/progress", "/api/v1/me"))
                .body("paths.'/api/v1/units'.get.responses.'429'", notNullValue())
                .body("components.schemas.Thing.type", is("object"))
                .body("components.schemas.ReportingThing.type", is("string"))
                .body("components.schemas.TargetsThing", nullValue());
    }

    @Test
    void it_is_yaml_unless_json_is_asked_for_and_says_the_same() throws IOException {
        var yaml = given().get("/openapi");
        var json = given().accept("application/json").get("/openapi");

        yaml.then().contentType("application/yaml").body(containsString("openapi: \"3.1.0\""));
        json.then().contentType("application/json");
        JsonNode first = new YAMLMapper().readTree(yaml.asString());
        assertThat(first).isEqualTo(new ObjectMapper().readTree(json.asString()));
    }

    @Test
    void a_service_that_is_away_is_described_as_last_heard() {
        given().get("/openapi").then().statusCode(200);
        outside.targets.stop();
        try {
            given().get("/openapi?format=json").then().statusCode(200).body("paths.'/api/v1/targets'", notNullValue());
        } finally {
            outside.targets.start();
        }
    }

    @Test
    void the_docs_page_reads_it_and_needs_nothing_from_elsewhere() {
        given().get("/docs/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/openapi"))
                .body(not(containsString("src=\"http")))
                .body(not(containsString("href=\"http")));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
    }

    private static void publish(StandIn service, String path, String type) {
        service.answer(request -> request.response().end("""
                {"openapi":"3.1.0","paths":{"%s":{"get":{"responses":{"200":{"description":"ok","content":
                {"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
                "components":{"schemas":{"Thing":{"type":"%s"}}}}""".formatted(path, type)));
    }
}
