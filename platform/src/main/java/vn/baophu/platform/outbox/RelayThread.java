package vn.baophu.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Runs the relay beside the requests: at once when one has committed a fact, every second for what another replica or an
 * earlier life has left, and with growing pauses while Kafka or the database is away. Rounds begin a little apart, so that
 * in the hour of a deadline many facts share one transaction and one request to Kafka.
 */
@ApplicationScoped
class RelayThread {
    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration APART = Duration.ofMillis(100);

    private final OutboxRelay relay;
    private final Broker broker;
    private final boolean enabled;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private int failures;
    private boolean prepared;

    RelayThread(
            OutboxRelay relay, Broker broker, @ConfigProperty(name = "baophu.outbox.relay.enabled") boolean enabled) {
        this.relay = relay;
        this.broker = broker;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        news.release();
    }

    /** Lets the batch under way finish; what is not acknowledged by then stays in the outbox. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        news.release();
        if (thread.isAlive()) {
            thread.join(3_000);
            thread.interrupt();
            thread.join(3_000);
        }
    }

    private void run() {
        try {
            while (stop.getCount() > 0) {
                round();
            }
        } catch (InterruptedException e) {
            LOG.debug("The relay was told to stop", e);
        } finally {
            broker.close();
        }
    }

    private void round() throws InterruptedException {
        try {
            if (!prepared) {
                broker.prepare();
                prepared = true;
            }
            var begun = System.nanoTime();
            boolean more = relay.sendOldest();
            failures = 0;
            if (!more) {
                news.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                stop.await(begun + APART.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
                news.drainPermits();
            }
        } catch (RuntimeException e) { // of whatever kind: facts must not wait for ever because this thread has died
            failures++;
            Duration pause = pause();
            LOG.warnf("The relay can not work, next try in %d ms: %s", pause.toMillis(), e.getMessage());
            LOG.debug("Why", e);
            stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Duration pause() {
        Duration pause = Duration.ofMillis(250L << Math.min(failures, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
