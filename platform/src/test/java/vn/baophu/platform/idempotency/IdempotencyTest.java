package vn.baophu.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.thing.Rows;

@QuarkusTest
@TestSecurity(user = "an", roles = "planner")
class IdempotencyTest {
    private final Rows rows;
    private final Answers answers;
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest(Rows rows, Answers answers) {
        this.rows = rows;
        this.answers = answers;
    }

    @Test
    void the_same_request_gets_the_first_answer_again() {
        var first = make(key, "once");
        var second = make(key, "once");

        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .contentType(ContentType.JSON);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(things("once")).isEqualTo(1);
    }

    @Test
    void location_comes_again_too() {
        var first = post("/located", key, "located");
        var second = post("/located", key, "located");

        second.then().statusCode(201).header("Location", first.header("Location"));
        assertThat(first.header("Location")).startsWith("/api/v1/things/");
    }

    @Test
    void the_key_with_another_body_or_path_is_refused() {
        make(key, "mine").then().statusCode(201);

        make(key, "other").then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        post("/located", key, "mine").then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        assertThat(things("other")).isZero();
    }

    @Test
    void keys_are_per_caller() {
        make(key, "caller-an").then().statusCode(201);

        assertThat(rows.of("select caller from idempotency where key = '" + key + "'"))
                .containsExactly(java.util.Map.of("caller", "an"));
    }

    @Test
    void a_refused_request_leaves_nothing_and_may_be_repeated() {
        make(key, "cursed").then().statusCode(409).body("code", is("CURSED"));

        assertThat(things("cursed")).isZero();
        make(key, "blessed").then().statusCode(201);
    }

    @Test
    void two_at_once_have_one_effect_and_one_answer() {
        var answered =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> make(key, "twins")))
                        .limit(4)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answered).allMatch(response -> response.statusCode() == 201);
        assertThat(answered.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(things("twins")).isEqualTo(1);
    }

    @Test
    void a_key_over_200_characters_is_refused() {
        make("k".repeat(201), "long").then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_TOO_LONG"));
    }

    @Test
    void answers_are_forgotten_after_eight_days_not_before() {
        make(key, "forgotten").then().statusCode(201);

        answers.forgetOlderThan(Instant.now().minus(Duration.ofHours(2)));
        assertThat(rows.of("select 1 from idempotency where key = '" + key + "'"))
                .hasSize(1);
        answers.forgetOlderThan(Instant.now());
        assertThat(rows.of("select 1 from idempotency where key = '" + key + "'"))
                .isEmpty();
    }

    private int things(String name) {
        return rows.of("select 1 from thing where name = '" + name + "'").size();
    }

    private static Response make(String key, String name) {
        return post("", key, name);
    }

    private static Response post(String path, String key, String name) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\": \"" + name + "\", \"shade\": \"DARK\"}")
                .post("/api/v1/things" + path);
    }
}
