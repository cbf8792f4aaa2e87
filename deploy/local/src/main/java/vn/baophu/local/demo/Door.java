package vn.baophu.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** The gateway as a client sees it. */
final class Door {
    private static final Duration ONE_REQUEST = Duration.ofSeconds(30);
    private static final Duration EVENTS_ARRIVE_WITHIN = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(150);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI api;
    private final UnaryOperator<String> tokenOf;

    Door(URI gateway, UnaryOperator<String> tokenOf) {
        this.api = gateway.resolve("/api/v1/");
        this.tokenOf = tokenOf;
    }

    Answer get(String person, String path) {
        return exchange(path, request(person, path).GET());
    }

    /** Sends it until it is taken; an event that is still on its way is waited for, for a bounded time. */
    Answer send(Posting posting) {
        var giveUp = System.nanoTime() + EVENTS_ARRIVE_WITHIN.toNanos();
        var answer = trySending(posting);
        while (answer.mayStillCome() && System.nanoTime() < giveUp) {
            pause(posting);
            answer = trySending(posting);
        }
        if (!answer.accepted()) {
            throw new DemoRefused(posting.file(), answer.faults());
        }
        return answer;
    }

    private Answer trySending(Posting posting) {
        var request = request(posting.person(), posting.path())
                .header("Content-Type", posting.type())
                .header("Idempotency-Key", posting.idempotencyKey())
                .POST(BodyPublishers.ofString(posting.body()));
        if (posting.ifMatch() != null) {
            request.header("If-Match", posting.ifMatch());
        }
        return exchange(posting.file(), request);
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(ONE_REQUEST)
                .header("Authorization", "Bearer " + tokenOf.apply(person))
                .header("Accept-Language", "en");
    }

    private Answer exchange(String file, HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Idempotent-Replayed").isPresent(),
                    body(response));
        } catch (IOException e) {
            throw new DemoRefused(file, "the gateway at " + api + " does not answer (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            throw interrupted(file);
        }
    }

    private JsonNode body(HttpResponse<String> response) throws IOException {
        return response.body().isBlank() ? MissingNode.getInstance() : json.readTree(response.body());
    }

    private static void pause(Posting posting) {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(posting.file());
        }
    }

    private static DemoRefused interrupted(String file) {
        Thread.currentThread().interrupt();
        return new DemoRefused(file, "the stack is being stopped");
    }
}
