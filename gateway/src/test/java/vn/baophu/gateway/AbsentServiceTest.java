package vn.baophu.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AbsentServiceTest extends AtTheDoor {
    @Test
    void a_service_that_is_down_is_a_503_until_it_is_back() {
        outside.reporting.stop();
        try {
            tryLater(caller().get("/api/v1/progress").then(), 503);
            tryLater(caller().body("{}").post("/api/v1/submissions").then(), 503);
        } finally {
            outside.reporting.start();
        }

        caller().get("/api/v1/progress").then().statusCode(200);
    }

    @Test
    void a_service_that_hangs_up_is_a_503() {
        outside.agency.answer(request -> request.connection().close());

        tryLater(caller().get("/api/v1/units").then(), 503);
    }

    @Test
    void an_answer_that_breaks_off_is_seen_to_be_broken() {
        outside.agency.answer(request -> request.response()
                .setChunked(true)
                .write("half of")
                .onSuccess(written -> request.connection().close()));
        var request = HttpRequest.newBuilder(door.resolve("/api/v1/units"))
                .header("Authorization", "Bearer " + token())
                .build();

        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }
}
