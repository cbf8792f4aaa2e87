package vn.baophu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadersTest extends AtTheDoor {
    /** As many as there are connections to a service. */
    private static final int WRITERS = 64;

    @Test
    void get_through_while_a_service_leaves_all_writers_waiting() {
        var held = new ConcurrentLinkedQueue<HttpServerRequest>();
        outside.agency.answer(request -> {
            if (request.method() == HttpMethod.GET) {
                request.response().end();
            } else {
                held.add(request);
            }
        });
        var threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            List<CompletableFuture<Response>> written = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> caller().post("/api/v1/units"), threads))
                    .limit(WRITERS)
                    .toList();
            Waiting.until("all writers are held", () -> held.size() == WRITERS);

            assertThat(Waiting.on(CompletableFuture.supplyAsync(() -> caller().get("/api/v1/units"), threads))
                            .statusCode())
                    .isEqualTo(200);

            held.forEach(request -> request.response().end());
            assertThat(written).allMatch(answer -> Waiting.on(answer).statusCode() == 200);
        } finally {
            threads.shutdownNow();
        }
    }
}
