package vn.baophu.platform.lane;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.platform.thing.Eventually.eventually;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.thing.Rows;

/** More writers than there are threads and connections, none of whom gets on. */
@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class WriteLanesTest {
    private static final String STUCK = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
    private static final int LONG = 60_000;

    @TestHTTPResource("/api/v1/things")
    URI things;

    private final AgroalDataSource database;
    private final LaneSettings settings;
    private final Connections connections;
    private final Rows rows;
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    WriteLanesTest(AgroalDataSource database, LaneSettings settings, Connections connections, Rows rows) {
        this.database = database;
        this.settings = settings;
        this.connections = connections;
        this.rows = rows;
    }

    @Test
    void readers_find_room_and_every_writer_has_a_turn() throws Exception {
        // not all that find room: the last of another test may still be about to leave
        var writers = settings.mostWaiting();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table thing in exclusive mode");
            var table = send("/imports", "text/csv", "a".repeat(LONG));
            var made = Stream.generate(this::make).limit(writers).toList();
            eventually("all that find room are stuck", () -> rows.of(STUCK).size() >= connections.forSmallWrites());

            assertThat(client.send(request("").build(), ofString()).statusCode())
                    .isEqualTo(200);
            assertThat(rows.of(STUCK)).hasSize(connections.forSmallWrites());

            connection.commit();
            assertThat(made).allMatch(answer -> answer.join().statusCode() == 201);
            assertThat(table.join().body()).isEqualTo(String.valueOf(LONG));
        }
    }

    @Test
    void where_too_many_wait_the_next_is_asked_to_come_again() throws SQLException {
        var writers = connections.forSmallWrites() + settings.mostWaiting();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table thing in exclusive mode");
            var made = Stream.generate(this::make).limit(writers + 1).toList();

            var first = CompletableFuture.anyOf(made.toArray(CompletableFuture[]::new))
                    .thenApply(answer -> (HttpResponse<?>) answer)
                    .join();
            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.headers().firstValue("Retry-After")).isPresent();
            assertThat(first.body()).asString().contains("\"BUSY\"");

            connection.commit();
            assertThat(made.stream().map(answer -> answer.join().statusCode()).filter(status -> status == 201))
                    .hasSizeBetween(settings.mostWaiting(), writers);
        }
    }

    private CompletableFuture<HttpResponse<String>> make() {
        return send("", "application/json", "{\"name\":\"%.20s\",\"shade\":\"DARK\"}".formatted(UUID.randomUUID()));
    }

    private CompletableFuture<HttpResponse<String>> send(String path, String type, String body) {
        return client.sendAsync(
                request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(things + path));
    }
}
