package vn.baophu.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.platform.error.PlatformRefusal.BUSY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.lane.Connections;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.Roles;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.reporter.Scope;

/** Readers who take their time hold only so many connections, and give them back however they leave. */
@QuarkusTest
class SlowReadersTest extends AtTheDoor {
    private static final PeriodHead HEAD = new PeriodHead(
            "000-R01", "", "2024-S1", new Scope(null, List.of()), Instant.EPOCH, LocalDate.parse("2024-07-05"));

    private static final Runnable STAYS = () -> {};

    @Inject
    PeriodDesk desk;

    @Inject
    Connections connections;

    @BeforeEach
    void regimes() {
        regimesAreRecorded();
    }

    @Test
    void further_exports_are_asked_to_come_again_until_one_is_through() throws Exception {
        var atOnce = connections.forExports();
        var started = new CountDownLatch(atOnce);
        var goOn = new CountDownLatch(1);
        var readers = Executors.newFixedThreadPool(atOnce);
        try {
            var slow = IntStream.range(0, atOnce)
                    .<Future<?>>mapToObj(n -> readers.submit(() -> {
                        desk.write(HEAD, ExportFormat.CSV, reader("reader " + n), new Slow(started, goOn), STAYS);
                        return null;
                    }))
                    .toList();
            started.await();

            exported(503).header("Retry-After", is("5")).body("code", is("BUSY"));
            goOn.countDown();
            for (var reader : slow) {
                reader.get();
            }
            exported(200);
        } finally {
            goOn.countDown();
            readers.shutdown();
        }
    }

    @Test
    void nobody_alone_takes_the_places_of_all() throws Exception {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var slow = thread.<Void>submit(() -> {
                desk.write(HEAD, ExportFormat.CSV, reader("an"), new Slow(started, goOn), STAYS);
                return null;
            });
            started.await();

            assertThatThrownBy(() ->
                            desk.write(HEAD, ExportFormat.CSV, reader("an"), OutputStream.nullOutputStream(), STAYS))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isEqualTo(BUSY));
            desk.write(HEAD, ExportFormat.CSV, reader("bình"), OutputStream.nullOutputStream(), STAYS);

            goOn.countDown();
            slow.get();
            desk.write(HEAD, ExportFormat.CSV, reader("an"), OutputStream.nullOutputStream(), STAYS);
        } finally {
            goOn.countDown();
            thread.shutdown();
        }
    }

    @Test
    void a_reader_who_goes_away_gives_its_place_back() {
        for (int n = 0; n <= connections.forExports(); n++) {
            assertThatThrownBy(() -> desk.write(HEAD, ExportFormat.CSV, reader("gone"), new Gone(), STAYS))
                    .hasMessage("gone");
        }
        assertThat(exported(200).extract().body().asByteArray()).isNotEmpty();
    }

    private static Caller reader(String subject) {
        return new Caller(subject, Set.of(Roles.AUDITOR), null, Caller.NATION);
    }

    private static ValidatableResponse exported(int status) {
        return as("auditor", "VN").get("/api/v1/reports/000-R01/2024-S1").then().statusCode(status);
    }

    /** Takes the first byte and then nothing until it is let. */
    private static final class Slow extends OutputStream {
        private final CountDownLatch started;
        private final CountDownLatch goOn;

        Slow(CountDownLatch started, CountDownLatch goOn) {
            this.started = started;
            this.goOn = goOn;
        }

        @Override
        public void write(int any) throws IOException {
            started.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            write(0);
        }
    }

    private static final class Gone extends OutputStream {
        @Override
        public void write(int any) throws IOException {
            throw new IOException("gone");
        }
    }
}
