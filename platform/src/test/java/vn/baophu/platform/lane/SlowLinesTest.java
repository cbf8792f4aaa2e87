package vn.baophu.platform.lane;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.platform.thing.Eventually.eventually;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Bodies that come slowly, not at all, or longer than anybody takes: others write meanwhile, or soon after. */
@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class SlowLinesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LARGE = 60_000;
    private static final int OVER_THE_LIMIT = 64 * 1024 + 1;
    private static final String CHUNKED = "Content-Type: text/csv\r\nTransfer-Encoding: chunked";

    @TestHTTPResource("/api/v1/things")
    URI things;

    private final Connections connections;
    private final StandingBodyTime time;
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    SlowLinesTest(Connections connections, StandingBodyTime time) {
        this.connections = connections;
        this.time = time;
    }

    @Test
    void a_small_body_that_does_not_come_keeps_nobody_waiting() throws Exception {
        var slow = lines(
                connections.forSmallWrites() + 1, "", "Content-Type: application/json\r\nContent-Length: 40", "{");

        assertThat(make(false)).isEqualTo(201);
        theTimeIsOverFor(slow);
        assertThat(slow).allSatisfy(line -> assertThat(answer(line)).startsWith("HTTP/1.1 408"));
    }

    @Test
    void a_large_body_that_does_not_come_has_its_turn_for_a_bounded_time() throws Exception {
        var slow = lines(connections.forLargeWrites(), "/imports", CHUNKED, "5\r\nabcde\r\n");
        var next = sendTable();
        theTimeIsOverFor(slow);

        assertThat(next.join().statusCode()).isEqualTo(200);
        assertThat(slow)
                .allSatisfy(line ->
                        assertThat(answer(line)).startsWith("HTTP/1.1 408").contains("\"BODY_TOO_SLOW\""));
    }

    @Test
    void a_body_of_unknown_length_over_the_limit_gives_its_turn_back() throws Exception {
        var chunk = Integer.toHexString(OVER_THE_LIMIT) + "\r\n" + "a".repeat(OVER_THE_LIMIT);
        for (int n = 0; n <= connections.forLargeWrites(); n++) {
            assertThat(answer(line("/imports", CHUNKED, chunk))).startsWith("HTTP/1.1 413");
        }

        assertThat(take()).isEqualTo(200);
    }

    @Test
    void who_asks_before_sending_a_small_body_is_told_to_go_on() throws Exception {
        assertThat(make(true)).isEqualTo(201);
    }

    private int make(boolean askFirst) {
        var thing = "{\"name\":\"%.20s\",\"shade\":\"DARK\"}".formatted(UUID.randomUUID());
        return post("", "application/json", thing, askFirst).join().statusCode();
    }

    private int take() {
        return sendTable().join().statusCode();
    }

    private CompletableFuture<HttpResponse<String>> sendTable() {
        return post("/imports", "text/csv", "a".repeat(LARGE), false);
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String type, String body, boolean askFirst) {
        var request = HttpRequest.newBuilder(URI.create(things + path))
                .header("Content-Type", type)
                .expectContinue(askFirst)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, ofString());
    }

    private void theTimeIsOverFor(List<Socket> slow) {
        eventually("all bodies are awaited", () -> time.awaited() == slow.size());
        time.isOver();
    }

    private List<Socket> lines(int count, String path, String headers, String begin) throws IOException {
        var lines = new ArrayList<Socket>();
        for (int n = 0; n < count; n++) {
            lines.add(line(path, headers, begin));
        }
        return lines;
    }

    private Socket line(String path, String headers, String begin) throws IOException {
        var line = new Socket(things.getHost(), things.getPort());
        line.setSoTimeout((int) PATIENCE.toMillis());
        var head = String.join("\r\n", "POST " + things.getPath() + path + " HTTP/1.1", "Host: a", headers, "", begin);
        line.getOutputStream().write(head.getBytes(UTF_8));
        return line;
    }

    /** Until the server closes. */
    private static String answer(Socket line) throws IOException {
        try (line) {
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
