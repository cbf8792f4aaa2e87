package vn.baophu.platform.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no decent client sends, written by hand: the caller's mistake, never ours. */
@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class HostileRequestsTest {
    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /api/v1/things?from=%00 | Accept: */* | 400",
                "GET | /api/v1/things?asOf=%2B999999999-01-01 | Accept: */* | 400",
                "GET | /api/v1/things | Accept: nonsense | 406",
                "GET | /api/v1/things | Accept: text/html | 406",
                "GET | /api/v1/things | Accept: text/html, */*;q=0.1 | 200",
                "POST | /api/v1/things | Content-Type: a;b;c | 400",
                "POST | /api/v1/things | Content-Type: application/xml | 415",
                "BREW | /api/v1/things | Accept: */* | 405"
            })
    void is_answered_by_a_problem(String method, String path, String header, int status) throws IOException {
        var answer = send(method, path, header);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).containsIgnoringCase(status == 200 ? "application/json" : "application/problem+json");
        assertThat(answer).doesNotContain("Exception", "vn.baophu.");
    }

    /** The server itself turns these away before any route, so without a body. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/things/%zz", "/api/v1/things?from=%zz"})
    void an_address_that_is_none_is_turned_away(String path) throws IOException {
        assertThat(send("GET", path, "Accept: */*")).startsWith("HTTP/1.1 400");
    }

    private String send(String method, String path, String header) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request =
                    String.join("\r\n", method + " " + path + " HTTP/1.1", "Host: a", "Connection: close", header);
            socket.getOutputStream().write((request + "\r\nContent-Length: 0\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
