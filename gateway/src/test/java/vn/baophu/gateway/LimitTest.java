package vn.baophu.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitTest extends AtTheDoor {
    @Test
    void what_is_left_is_announced_with_every_answer() {
        caller().get("/api/v1/units")
                .then()
                .header("RateLimit-Policy", "\"caller\";q=" + Outside.ALLOWANCE + ";w=100")
                .header("RateLimit", "\"caller\";r=" + (Outside.ALLOWANCE - 1) + ";t=1");
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_others_are_not_disturbed() {
        var greedy = given().auth().oauth2(token());
        for (var asked = 0; asked < Outside.ALLOWANCE; asked++) {
            greedy.get("/api/v1/me").then().statusCode(200);
        }

        greedy.get("/api/v1/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit", "\"caller\";r=0;t=" + Outside.WINDOW.toSeconds())
                .body("code", is("TOO_MANY_REQUESTS"));
        time.pass(Duration.ofSeconds(1));
        greedy.get("/api/v1/me").then().statusCode(200);
        caller().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void a_body_that_does_not_say_its_length_is_measured_and_cut_off() throws Exception {
        var whole = new AtomicBoolean();
        outside.agency.answer(request -> request.handler(part -> {}).endHandler(end -> whole.set(true)));
        var body = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> Bodies.ofZeros(Outside.MAX_BODY + 1L)));

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(door.resolve("/api/v1/unit-imports"))
                                .header("Authorization", "Bearer " + token())
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"TOO_LARGE\"").contains("nhiều nhất 60 MB");
        assertThat(whole).isFalse();
    }
}
