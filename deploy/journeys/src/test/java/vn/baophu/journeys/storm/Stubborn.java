package vn.baophu.journeys.storm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import vn.baophu.journeys.stack.Stack;

/**
 * A client as it should be: every change carries a key, and what got no answer, or was told that the house is away, is sent
 * again with the same key until it is answered.
 */
final class Stubborn {
    /** What was answered. */
    record Answer(String tag, JsonNode body) {
        String id() {
            return body.get("id").asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Stack stack;
    private final Saboteur saboteur;

    Stubborn(Stack stack, Saboteur saboteur) {
        this.stack = stack;
        this.saboteur = saboteur;
    }

    /** {@code seen} is the tag of the version to change; null for something new. */
    Answer post(String person, String path, String key, String seen, String body) throws InterruptedException {
        return post(person, path, key, seen, body, "application/json");
    }

    Answer postTable(String person, String path, String key, String csv) throws InterruptedException {
        return post(person, path, key, null, csv, "text/csv; charset=UTF-8");
    }

    private Answer post(String person, String path, String key, String seen, String body, String type)
            throws InterruptedException {
        var request = request(person, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        saboteur.mayStrike();
        return answered(request.build());
    }

    Answer get(String person, String path) throws InterruptedException {
        return answered(request(person, path).GET().build());
    }

    /** All items of a list, page after page. */
    List<JsonNode> all(String person, String path) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        var whole = path + (path.contains("?") ? "&" : "?") + "limit=500";
        var after = "";
        do {
            var page = get(person, whole + after).body();
            page.get("items").forEach(items::add);
            after = page.hasNonNull("next") && page.path("more").asBoolean(true)
                    ? "&after=" + page.get("next").asText()
                    : "";
        } while (!after.isEmpty());
        return items;
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create(stack.gateway() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + stack.token(person));
    }

    private Answer answered(HttpRequest request) throws InterruptedException {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        String last;
        do {
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    return read(answer);
                }
                if (!AWAY.contains(answer.statusCode())) {
                    throw new AssertionError(request.uri() + ": " + answer.statusCode() + " " + answer.body());
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException noAnswer) {
                last = noAnswer.toString();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() < giveUp);
        throw new AssertionError(request.uri() + " was not answered for minutes, last: " + last);
    }

    private static Answer read(HttpResponse<String> answer) throws JsonProcessingException {
        return new Answer(answer.headers().firstValue("ETag").orElse(null), JSON.readTree(answer.body()));
    }
}
