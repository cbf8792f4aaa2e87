package vn.baophu.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
    private static final Set<String> VERBS = Set.of("get", "post", "put");

    private JsonNode contract;

    @BeforeEach
    void read() throws Exception {
        contract = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void every_operation_says_what_it_does_and_how_it_refuses() {
        for (var operation : operations()) {
            assertThat(operation.path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("responses").properties())
                    .as(operation.path("summary").asText())
                    .anyMatch(answer -> answer.getKey().startsWith("4"));
        }
    }

    @Test
    void every_answer_has_a_shape() {
        for (var operation : operations()) {
            for (var answer : operation.path("responses").properties()) {
                assertThat(answer.getValue().path("content").isEmpty())
                        .as(operation.path("summary").asText() + " " + answer.getKey())
                        .isFalse();
            }
        }
    }

    @Test
    void every_body_that_is_sent_has_an_example() {
        for (var operation : operations()) {
            if (!operation.has("requestBody")) {
                continue;
            }
            var content = operation.at("/requestBody/content").elements().next();
            assertThat(content.has("example")
                            || !examples(content.path("schema")).isMissingNode())
                    .as(operation.path("summary").asText())
                    .isTrue();
        }
    }

    @Test
    void everything_that_is_answered_has_an_example() {
        for (var kind : List.of("Unit", "Agency", "Task", "Assignment", "ImportOutcome", "AssignOutcome")) {
            assertThat(contract.at("/components/schemas/" + kind + "/examples/0")
                            .isObject())
                    .as(kind)
                    .isTrue();
        }
    }

    private JsonNode examples(JsonNode schema) {
        var name = schema.path("$ref").asText().replace("#/components/schemas/", "");
        return contract.at("/components/schemas/" + name + "/examples/0");
    }

    private List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        contract.path("paths").elements().forEachRemaining(path -> path.properties().stream()
                .filter(verb -> VERBS.contains(verb.getKey()))
                .forEach(verb -> operations.add(verb.getValue())));
        assertThat(operations).hasSizeGreaterThan(15);
        return operations;
    }
}
