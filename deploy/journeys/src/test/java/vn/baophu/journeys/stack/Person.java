package vn.baophu.journeys.stack;

import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A person of the demo at the gateway. No answer to them may ever be a 5xx or show the inside of the system. */
public final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig EXACT_NUMBERS =
            RestAssured.config().jsonConfig(jsonConfig().numberReturnType(BIG_DECIMAL));
    private static final Filter ALWAYS_WELL_MANNERED = (request, response, next) -> {
        var answer = next.next(request, response);
        assertThat(answer.statusCode())
                .as("%s %s: %s", request.getMethod(), request.getURI(), answer.asString())
                .isLessThan(500);
        assertThat(answer.asString()).doesNotContain("\tat ", "Exception", "org.hibernate", "vn.baophu.");
        return answer;
    };

    private final URI gateway;
    private final String token;

    Person(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** A request of theirs, paths below {@code /api/v1}. */
    public RequestSpecification asks() {
        return RestAssured.given()
                .config(EXACT_NUMBERS)
                .baseUri(gateway.toString())
                .basePath("/api/v1")
                .filter(ALWAYS_WELL_MANNERED)
                .auth()
                .oauth2(token);
    }

    /** A request that carries this body. */
    public RequestSpecification sends(String json) {
        return asks().contentType(ContentType.JSON).body(json);
    }

    /** A request that changes the version of a thing that this answer showed. */
    public RequestSpecification changes(Response seen, String json) {
        return sends(json).header("If-Match", seen.header("ETag"));
    }

    public JsonNode reads(String path, Object... params) {
        return read(asks().get(path, params).then().statusCode(200).extract().response());
    }

    /** All items of a list, page after page. */
    public List<JsonNode> readsAll(String path) {
        var items = new ArrayList<JsonNode>();
        var after = "";
        do {
            var request = asks().queryParam("limit", 500);
            var answer = after.isEmpty()
                    ? request.get(path)
                    : request.queryParam("after", after).get(path);
            var page = read(answer.then().statusCode(200).extract().response());
            page.get("items").forEach(items::add);
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        return items;
    }

    public static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer.asString(), e);
        }
    }
}
