package vn.baophu.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works beside the requests: at once when a job was asked for, and every few seconds for what a crash has left. */
@ApplicationScoped
class JobThread {
    private static final Logger LOG = Logger.getLogger(JobThread.class);
    private static final long SWEEP_SECONDS = 5;
    private static final long PATIENCE_MILLIS = 2_000;

    private final JobWorker worker;
    private final Thread thread = new Thread(this::run, "jobs");
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopped;

    JobThread(JobWorker worker) {
        this.worker = worker;
    }

    void start(@Observes StartupEvent event) {
        if (worker.knowsAnyWork()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobDesk.Queued queued) {
        news.release();
    }

    /** A job under way may finish for a moment; else its transaction is rolled back and the next life begins it again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        news.release();
        if (thread.isAlive()) {
            thread.join(PATIENCE_MILLIS);
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                round();
            }
        } catch (InterruptedException e) {
            LOG.debug("The worker was told to stop", e);
        }
    }

    private void round() throws InterruptedException {
        var worked = false;
        try {
            worked = worker.workOnOldest();
        } catch (RuntimeException e) { // the database is away: jobs must not wait for ever because this thread has died
            LOG.warnf("Jobs wait, next try in %d s: %s", SWEEP_SECONDS, e.getMessage());
            LOG.debug("Why", e);
        }
        if (!worked) {
            news.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
            news.drainPermits();
        }
    }
}
