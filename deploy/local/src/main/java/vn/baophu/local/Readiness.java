package vn.baophu.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import vn.baophu.local.ground.CannotRun;

/** Asks the gateway whether every service is ready. */
class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;

    Readiness(URI gateway) {
        this.question = HttpRequest.newBuilder(gateway.resolve("/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** Comes back when all are ready, or when {@code pointless} says that waiting is of no use; gives which it was. */
    boolean await(BooleanSupplier pointless) {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!answers()) {
                if (pointless.getAsBoolean()) {
                    return false;
                }
                if (Instant.now().isAfter(end)) {
                    throw new CannotRun(
                            "The services were not ready within " + PATIENCE.toMinutes() + " minutes; see their logs.");
                }
                Thread.sleep(PAUSE.toMillis());
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while waiting for the services.", e);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
