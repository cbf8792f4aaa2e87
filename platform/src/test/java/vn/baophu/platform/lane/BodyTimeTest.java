package vn.baophu.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BodyTimeTest {
    @Test
    void it_ends_after_what_the_settings_say() throws InterruptedException {
        var vertx = Vertx.vertx();
        try {
            var late = new CountDownLatch(1);
            var settings = new SettingsForTests(OptionalInt.empty(), 8, Duration.ofMillis(1));

            new BodyTime(settings).start(vertx, late::countDown);

            assertThat(late.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            vertx.close();
        }
    }
}
