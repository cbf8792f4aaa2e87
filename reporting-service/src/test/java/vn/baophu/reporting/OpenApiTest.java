package vn.baophu.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published contract is whole: every operation with its shapes, its refusals and real examples. */
@QuarkusTest
class OpenApiTest {
    private static final List<String> VERBS = List.of("get", "post", "put", "delete", "patch");

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
    void every_operation_says_what_it_does_how_it_refuses_and_what_it_answers() {
        assertThat(operations()).hasSizeGreaterThanOrEqualTo(12);
        operations().forEach((name, operation) -> {
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("responses").properties())
                    .as(name)
                    .anyMatch(answer -> answer.getKey().startsWith("4"))
                    .filteredOn(answer -> !answer.getKey().equals("204"))
                    .allSatisfy(answer -> assertThat(answer.getValue().path("content"))
                            .as(name + " " + answer.getKey())
                            .isNotEmpty());
        });
    }

    @Test
    void every_body_that_is_sent_has_an_example() {
        operations().forEach((name, operation) -> {
            var schema = operation.at("/requestBody/content/application~1json/schema/$ref");
            if (!schema.isMissingNode()) {
                assertThat(example(schema.asText().replace("#/components/schemas/", "")))
                        .as(name)
                        .isTrue();
            }
        });
    }

    @Test
    void nothing_of_a_draft_is_required() {
        for (var part : List.of("SaveDraft", "HalfReport", "HalfFigure", "HalfSection")) {
            var schema = contract.at("/components/schemas/" + part);
            assertThat(schema.path("properties")).as(part).isNotEmpty();
            assertThat(schema.has("required")).as(part).isFalse();
        }
    }

    @Test
    void everything_that_is_answered_has_an_example() {
        for (var kind : List.of(
                "Regime",
                "Obligation",
                "Submission",
                "Progress",
                "Holiday",
                "Period",
                "Schedule",
                "CalendarSubscription",
                "ExtensionRequest",
                "Timeliness",
                "ReportTimes",
                "HeatTable",
                "Ranked",
                "Noted",
                "Rollup")) {
            assertThat(example(kind)).as(kind).isTrue();
        }
    }

    @Test
    void every_list_shows_a_page_whose_rows_have_no_other_fields_than_the_shape_says() {
        var lists = operations().entrySet().stream()
                .filter(list -> !page(list.getValue()).isMissingNode())
                .toList();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(20);
        assertThat(lists).allSatisfy(list -> {
            var page = page(list.getValue());
            var example = page.at("/examples/0");
            assertThat(example.has("next")).as(list.getKey()).isTrue();
            assertThat(example.path("items")).as(list.getKey()).hasSize(1);
            assertThat(example.at("/items/0")).as(list.getKey()).isInstanceOf(ObjectNode.class);
            fit(example.at("/items/0"), schema(page.at("/properties/items/items")), list.getKey());
        });
    }

    @Test
    void a_file_shows_how_it_looks_or_says_what_its_bytes_are() {
        var files = new LinkedHashMap<String, JsonNode>();
        operations().forEach((name, operation) -> {
            operation
                    .path("requestBody")
                    .path("content")
                    .properties()
                    .forEach(sent -> files.put(name + " takes " + sent.getKey(), sent.getValue()));
            operation.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .flatMap(answer -> answer.getValue().path("content").properties().stream())
                    .forEach(answer -> files.put(name + " answers " + answer.getKey(), answer.getValue()));
        });
        files.values().removeIf(file -> file.path("schema").has("$ref"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(12).allSatisfy((name, file) -> {
            var bytes = file.path("schema").path("format").asText().equals("binary");
            assertThat(bytes ? file.path("schema").path("description") : file.path("example"))
                    .as(name)
                    .isNotInstanceOf(MissingNode.class);
        });
    }

    /** Whether an example has fields of the shape only, in whatever depth. */
    private void fit(JsonNode example, JsonNode shape, String of) {
        var fields = schema(shape);
        example.properties().forEach(field -> {
            var place = of + " " + field.getKey();
            var said = fields.path("properties").path(field.getKey());
            assertThat(said.isMissingNode()
                            && fields.path("additionalProperties").isMissingNode())
                    .as(place)
                    .isFalse();
            fit(field.getValue(), said, place);
        });
        if (example.isArray()) {
            example.forEach(each -> fit(each, fields.path("items"), of));
        }
    }

    /** The shape of the pages that an operation answers; missing where it answers none. */
    private JsonNode page(JsonNode operation) {
        var shape = schema(operation.at("/responses/200/content/application~1json/schema"));
        var lists = shape.path("properties").has("items")
                && shape.path("properties").has("next");
        return lists ? shape : MissingNode.getInstance();
    }

    private JsonNode schema(JsonNode shape) {
        return shape.has("$ref") ? contract.at(shape.path("$ref").asText().substring(1)) : shape;
    }

    @Test
    void what_changes_a_report_asks_for_the_version_that_was_seen() {
        operations().forEach((name, operation) -> {
            if (name.startsWith("post /api/v1/submissions/") && !name.endsWith("/signatures")) {
                assertThat(operation.path("parameters"))
                        .as(name)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
            }
        });
    }

    private boolean example(String schema) {
        return contract.at("/components/schemas/" + schema + "/examples/0").isObject();
    }

    private Map<String, JsonNode> operations() {
        var operations = new LinkedHashMap<String, JsonNode>();
        for (var path : contract.path("paths").properties()) {
            for (var verb : path.getValue().properties()) {
                if (VERBS.contains(verb.getKey())) {
                    operations.put(verb.getKey() + " " + path.getKey(), verb.getValue());
                }
            }
        }
        return operations;
    }
}
