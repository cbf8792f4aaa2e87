package vn.baophu.targets;

import static io.restassured.http.ContentType.JSON;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.plan;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.baophu.houserules.Callers;

/** The yearly cycle of Bình Phước, and what people do in it, in one line each. */
public final class Cycle {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Cycle() {}

    /** As it stands in the demo. */
    public static JsonNode ofBinhPhuoc() {
        try {
            return MAPPER.readTree(Demo.file("baselines.json")).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known before a cycle is opened. */
    public static void grounds() {
        Demo.unitsAreKnown();
        Demo.agenciesAreKnown();
        draft(planner("70"), plan("003", null, "70")).statusCode(201);
    }

    public static ValidatableResponse open(RequestSpecification caller, String body) {
        return caller.contentType(JSON).body(body).post("/api/v1/baselines").then();
    }

    /** Opens the cycle of Bình Phước; its id. */
    public static String opened() {
        grounds();
        return open(planner("70"), ofBinhPhuoc().toString())
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static JsonPath cycle(String id) {
        return reporter("70")
                .get("/api/v1/baselines/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An officer of an agency of the province. */
    public static RequestSpecification officer(String agency) {
        return Callers.of(agency, "officer", "70");
    }

    public static List<Map<String, Object>> deliveries(String cycle, String query) {
        return reporter("70")
                .get("/api/v1/baselines/" + cycle + "/deliveries?limit=500&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** The id of the first delivery with this code. */
    public static String delivery(String cycle, String code) {
        return deliveries(cycle, "").stream()
                .filter(delivery -> delivery.get("code").equals(code))
                .map(delivery -> delivery.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    public static ValidatableResponse deliver(RequestSpecification caller, String cycle, String delivery, String body) {
        return caller.contentType(JSON)
                .body(body)
                .put("/api/v1/baselines/{cycle}/deliveries/{delivery}/head-count", cycle, delivery)
                .then();
    }

    /** Numbers of these indicators, the same of each. */
    public static String numbers(long now, Long more, Long fewer, String... indicators) {
        var movement = more == null ? "" : ",\"plannedMore\":%d,\"plannedFewer\":%d".formatted(more, fewer);
        return List.of(indicators).stream()
                .map(indicator -> "{\"indicator\":\"%s\",\"now\":%d%s}".formatted(indicator, now, movement))
                .collect(Collectors.joining(",", "{\"figures\":[", "]}"));
    }

    /** Every owed number comes, entered by who gets them: so many people of each group. */
    public static void everybodyDelivers(String cycle, long now) {
        for (var delivery : deliveries(cycle, "")) {
            var indicators = ((List<?>) delivery.get("indicators")).toArray(String[]::new);
            var moves = Boolean.TRUE.equals(delivery.get("movements"));
            var body = numbers(now, moves ? 5L : null, moves ? 2L : null, indicators);
            deliver(
                            officer("BP.005").header("If-Match", "\"0\""),
                            cycle,
                            delivery.get("id").toString(),
                            body)
                    .statusCode(200);
        }
    }

    /** A step of the owner, on the cycle as it is now. */
    public static ValidatableResponse step(RequestSpecification caller, String cycle, String step, String body) {
        return caller.contentType(JSON)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/baselines/{cycle}/" + step, cycle)
                .then();
    }
}
