package vn.baophu.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.thing.Rows;

@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class AuditTest {
    private final Rows rows;
    private final ObjectMapper json;

    AuditTest(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Test
    void every_write_is_kept_with_who_and_what_before_and_after() throws JsonProcessingException {
        var id = make("written").statusCode(201).extract().<String>path("id");
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"rewritten\", \"shade\": \"DARK\"}")
                .put("/api/v1/things/" + id + "/name")
                .then()
                .statusCode(200);
        given().delete("/api/v1/things/" + id).then().statusCode(204);

        var kept = kept(id);
        assertThat(kept).extracting(row -> row.get("what")).containsExactly("INSERT", "UPDATE", "DELETE");
        assertThat(kept).allSatisfy(row -> {
            assertThat(row.get("who")).isEqualTo("an");
            assertThat(row.get("entity")).isEqualTo("Thing");
            assertThat(row.get("request_id")).isNotBlank();
        });
        assertThat(kept.get(0).get("before")).isNull();
        assertThat(read(kept.get(0), "after")).isEqualTo(json.readTree("""
                        {"name": "written", "shade": "DARK", "since": "2023-07-31", "extent": {"width": 2, "height": 3},
                         "labels": [], "version": 0}"""));
        assertThat(read(kept.get(1), "before").get("name").asText()).isEqualTo("written");
        assertThat(read(kept.get(1), "after").get("name").asText()).isEqualTo("rewritten");
        assertThat(read(kept.get(1), "before").get("labels")).isEmpty();
        assertThat(read(kept.get(1), "after").get("labels")).hasSize(1);
        assertThat(kept.get(2).get("after")).isNull();
    }

    @Test
    void what_was_rolled_back_was_never_written() {
        make("cursed").statusCode(409);

        assertThat(rows.of("select 1 from audit where after ->> 'name' = 'cursed'"))
                .isEmpty();
    }

    private List<Map<String, String>> kept(String id) {
        return rows.of("select * from audit where entity_id = '" + id + "' order by id");
    }

    private JsonNode read(Map<String, String> row, String column) throws JsonProcessingException {
        return json.readTree(row.get(column));
    }

    private static io.restassured.response.ValidatableResponse make(String name) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\": \"" + name + "\", \"shade\": \"DARK\", \"since\": \"2023-07-31\"}")
                .post("/api/v1/things")
                .then();
    }
}
