package vn.baophu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BeatTest {
    @Test
    void a_beat_that_fails_is_told_and_not_the_last_one() throws InterruptedException {
        var said = new LinkedBlockingQueue<String>();
        var beats = new CountDownLatch(3);
        var heart = Executors.newSingleThreadScheduledExecutor();
        try {
            Runnable failing = () -> {
                beats.countDown();
                throw new NumberFormatException("For input string: 12x");
            };
            heart.scheduleAtFixedRate(new Beat(failing, said::add), 0, 1, TimeUnit.MILLISECONDS);

            assertThat(beats.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).first().asString().contains("12x");
        } finally {
            heart.shutdownNow();
        }
    }
}
