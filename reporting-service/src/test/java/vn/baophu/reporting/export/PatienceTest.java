package vn.baophu.reporting.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.houserules.Eventually.eventually;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.Callers;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

/** Who asks for a period and then takes nothing is cut off, and what has arrived by then does not look whole. */
@QuarkusTest
@TestProfile(PatienceTest.Little.class)
class PatienceTest extends AtTheDoor {
    /** More than the buffers of a line hold, even of one that has grown. */
    private static final int COMMUNES = 4_000;

    private static final int WORDS = 4_000;

    private static final String TOKEN = Callers.token("an", "VN", "auditor");

    /** A test that waits ten minutes is no test; one that waits a second fails where the first byte takes longer. */
    public static final class Little implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("baophu.exports.patience", "10s");
        }
    }

    @Inject
    Nation nation;

    @Test
    void a_reader_who_takes_nothing_is_cut_off_and_gives_its_place_back() throws IOException {
        regimesAreRecorded();
        reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 12700, 13290).replace("từng hộ.", "x".repeat(WORDS)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        nation.with(COMMUNES);
        var log = new Log();
        var logger = Logger.getLogger(Patience.class.getName());
        logger.addHandler(log);
        try (var line = new Socket()) {
            line.setReceiveBufferSize(4096);
            line.setSoTimeout(300_000);
            line.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            line.getOutputStream().write(("""
                            GET /api/v1/reports/000-R01/2024-S1 HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            \r
                            """.formatted(TOKEN)).getBytes(UTF_8));
            assertThat((char) line.getInputStream().read()).isEqualTo('H');

            eventually("the place is given back", () -> ofAnotherRegime() != 503);

            assertThat(rest(line))
                    .contains("\"items\":[")
                    .doesNotContain("reportedReporters")
                    .doesNotEndWith("0\r\n\r\n");
            assertThat(log.said).singleElement().asString().contains("2024-S1", "000-R01", "broken off");
        } finally {
            logger.removeHandler(log);
        }
    }

    /** 503 as long as the first goes out: one a caller. */
    private static int ofAnotherRegime() {
        return Callers.with(TOKEN).get("/api/v1/reports/000-R02/2024").statusCode();
    }

    private static String rest(Socket line) throws IOException {
        var arrived = new ByteArrayOutputStream();
        try {
            line.getInputStream().transferTo(arrived);
        } catch (SocketException reset) {
            // what was under way is thrown away with the line
        }
        return arrived.toString(UTF_8);
    }

    private static final class Log extends Handler {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord told) {
            said.add(String.format(told.getMessage(), told.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
