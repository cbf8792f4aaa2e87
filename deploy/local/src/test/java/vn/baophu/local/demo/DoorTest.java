package vn.baophu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final Posting AGENCIES =
            Posting.csv("agencies.csv", "registrar", "agency-imports", "code\nVL.001\n");
    private static final String TAKEN = "{\"rows\":1,\"created\":1}";

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;
    private Door door;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/agency-imports", exchange -> {
            var reply = replies.pop();
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (reply.replayed()) {
                exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
            }
            exchange.sendResponseHeaders(reply.status(), reply.bytes().length);
            exchange.getResponseBody().write(reply.bytes());
            exchange.close();
        });
        server.start();
        door = new Door(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), name -> "token-of-" + name);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void what_is_still_on_its_way_is_waited_for_under_the_same_key() {
        replies.add(refusal("NO_SUCH_UNIT"));
        replies.add(new Reply(201, TAKEN, false));

        assertThat(door.send(AGENCIES).changedSomething()).isTrue();
        assertThat(keys).hasSize(2).containsOnly(AGENCIES.idempotencyKey());
    }

    @Test
    void a_first_answer_that_is_given_again_says_that_nothing_changed() {
        replies.add(new Reply(201, TAKEN, true));

        assertThat(door.send(AGENCIES).changedSomething()).isFalse();
    }

    @Test
    void a_real_refusal_names_file_row_column_and_reason_at_once() {
        replies.add(refusal("BAD_FORMAT"));

        assertThatThrownBy(() -> door.send(AGENCIES))
                .isInstanceOf(DemoRefused.class)
                .hasMessage("The demo was not taken at agencies.csv: row 2, column unit: Not so (BAD_FORMAT)");
    }

    @Test
    void an_edited_table_has_another_key() {
        assertThat(Posting.csv("agencies.csv", "registrar", "agency-imports", "code\nVL.002\n")
                        .idempotencyKey())
                .isNotEqualTo(AGENCIES.idempotencyKey())
                .hasSizeLessThanOrEqualTo(200);
    }

    private static Reply refusal(String code) {
        return new Reply(422, """
                {"code":"%s","errors":[{"row":2,"column":"unit","code":"%s","detail":"Not so"}]}""".formatted(code, code), false);
    }

    private record Reply(int status, String body, boolean replayed) {
        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }
}
