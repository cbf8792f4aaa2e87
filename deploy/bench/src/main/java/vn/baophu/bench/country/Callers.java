package vn.baophu.bench.country;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.baophu.local.LocalStack;
import vn.baophu.local.identity.Person;

/** Everybody in the country who calls, each with a token of their own; anything but success, no answer included, is a failure. */
public final class Callers {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalStack stack;
    private final Map<Person, String> tokens = new ConcurrentHashMap<>();

    public Callers(LocalStack stack) {
        this.stack = stack;
    }

    /** Somebody with a role for the whole country. */
    public static Person national(String role) {
        return new Person(role + "-vn", List.of(role), "VN", "", role);
    }

    /** Somebody with a role in a unit. */
    public static Person of(String role, String unit) {
        return new Person(role + "-" + unit, List.of(role), unit, "", role + " " + unit);
    }

    /** Signs a person in before the clock runs. */
    void signIn(Person person) {
        tokens.computeIfAbsent(person, stack::token);
    }

    HttpResponse<String> post(Person person, String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        return send(request(person, path, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> post(Person person, String path, String json, String... headers)
            throws IOException, InterruptedException {
        return post(person, path, "application/json", json.getBytes(UTF_8), headers);
    }

    /** The body of the answer. */
    public String get(Person person, String path) throws IOException, InterruptedException {
        return send(request(person, path).GET()).body();
    }

    private HttpRequest.Builder request(Person person, String path, String... headers) {
        signIn(person);
        var request = HttpRequest.newBuilder(URI.create(stack.gateway() + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.get(person));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
