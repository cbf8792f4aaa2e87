package vn.baophu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamingTest extends AtTheDoor {
    @Inject
    Vertx vertx;

    @Test
    void the_first_part_of_a_body_arrives_before_the_last_is_sent() {
        var arrived = new CompletableFuture<Buffer>();
        outside.agency.answer(request -> request.handler(arrived::complete)
                .endHandler(end -> request.response().end("all of it")));
        var request = open(HttpMethod.POST, "/api/v1/unit-imports").setChunked(true);

        request.write("first,");
        assertThat(Waiting.on(arrived).toString()).isEqualTo("first,");
        request.end("last");

        assertThat(Waiting.on(request.response().compose(answer -> answer.body()))
                        .toString())
                .isEqualTo("all of it");
    }

    @Test
    void a_large_body_goes_through_whole() throws Exception {
        var length = 50L * 1024 * 1024;
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> Bodies.ofZeros(length));
        outside.agency.answer(StreamingTest::count);

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(door.resolve("/api/v1/unit-imports"))
                                .header("Authorization", "Bearer " + token())
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo(Long.toString(length));
    }

    @Test
    void the_first_part_of_an_answer_arrives_before_the_last_is_made() {
        var asked = new CompletableFuture<HttpServerRequest>();
        outside.agency.answer(request -> {
            request.response().setChunked(true).write("first,");
            asked.complete(request);
        });
        var arrived = new CompletableFuture<Buffer>();
        var ended = new CompletableFuture<Void>();

        open(HttpMethod.GET, "/api/v1/units").send().onSuccess(answer -> answer.handler(arrived::complete)
                .endHandler(ended::complete));

        assertThat(Waiting.on(arrived).toString()).isEqualTo("first,");
        assertThat(ended).isNotDone();
        Waiting.on(asked).response().end("last");
        Waiting.on(ended);
    }

    @Test
    void when_the_caller_goes_away_the_service_is_told() {
        var asked = new CompletableFuture<Void>();
        var gone = new CompletableFuture<Void>();
        outside.agency.answer(request -> {
            request.connection().closeHandler(gone::complete);
            asked.complete(null);
        });
        var request = open(HttpMethod.GET, "/api/v1/units");
        request.end();
        Waiting.on(asked);

        request.connection().close();

        Waiting.on(gone);
    }

    @Test
    void a_caller_that_asks_first_whether_to_send_is_told_to_go_on() {
        outside.agency.answer(StreamingTest::count);
        var request = open(HttpMethod.POST, "/api/v1/unit-imports")
                .putHeader("Expect", "100-continue")
                .putHeader("Content-Length", "4");
        request.continueHandler(goOn -> request.end("body"));
        request.sendHead();

        assertThat(Waiting.on(request.response().compose(answer -> answer.body()))
                        .toString())
                .isEqualTo("4");
    }

    private HttpClientRequest open(HttpMethod method, String path) {
        var request = Waiting.on(vertx.createHttpClient().request(method, door.getPort(), door.getHost(), path));
        return request.putHeader("Authorization", "Bearer " + token());
    }

    private static void count(HttpServerRequest request) {
        var bytes = new long[1];
        request.handler(part -> bytes[0] += part.length())
                .endHandler(end -> request.response().end(Long.toString(bytes[0])));
    }
}
