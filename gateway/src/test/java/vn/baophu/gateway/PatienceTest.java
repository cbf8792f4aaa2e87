package vn.baophu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What never comes is waited for until patience ends: short here, so long that it never ends in all other tests. */
@QuarkusTest
@TestProfile(PatienceTest.Short.class)
class PatienceTest extends AtTheDoor {
    public static class Short implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("baophu.gateway.patience.answer", "1s", "baophu.gateway.lingering", "1s");
        }
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_504() {
        outside.agency.answer(request -> {});

        tryLater(caller().get("/api/v1/units").then(), 504);
        tryLater(caller().body("{}").post("/api/v1/units").then(), 504);
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_it_is_sent_and_the_line_is_closed() throws IOException {
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            var head =
                    "POST /api/v1/unit-imports HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(token(), Outside.MAX_BODY + 1L);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("nhiều nhất 60 MB");
        }
    }
}
