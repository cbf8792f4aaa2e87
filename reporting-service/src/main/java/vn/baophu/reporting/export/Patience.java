package vn.baophu.reporting.export;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How long an export may take as a whole: its reader holds a connection to the database all the time. A reader who takes
 * nothing keeps the writer waiting, so whoever is late is cut off from outside.
 */
@Singleton
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final Vertx vertx;
    private final Duration most;

    /** @throws IllegalStateException where no export could ever end; the process does not start */
    Patience(Vertx vertx, @ConfigProperty(name = "baophu.exports.patience") Duration most) {
        if (most.toMillis() < 1) {
            throw new IllegalStateException("BAOPHU_EXPORTS_PATIENCE is set to " + most
                    + ", but an export needs time to be read. Set at least 1s, better several minutes.");
        }
        this.vertx = vertx;
        this.most = most;
    }

    /** What takes its time, and may end with its line. */
    interface Writing {
        void write() throws IOException;
    }

    /**
     * Writes, and cuts the line if that takes too long.
     *
     * @param cut ends the line at once, whatever stands in its buffers; the writer then finds it closed
     */
    void with(PeriodHead head, Runnable cut, Writing writing) throws IOException {
        var timer = vertx.setTimer(most.toMillis(), late -> {
            LOG.warnf(
                    "The export of %s for %s took longer than %s and was broken off",
                    head.period(), head.regime(), most);
            cut.run();
        });
        try {
            writing.write();
        } finally {
            vertx.cancelTimer(timer);
        }
    }
}
