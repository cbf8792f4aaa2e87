package vn.baophu.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.baophu.local.process.Child;

/**
 * Hears of children that ended by themselves. While the stack is starting that is the end of the start; later it is said
 * in one sentence, and where the stack restarts what died, the child is started again after a pause that grows.
 */
class Supervision implements Consumer<Child> {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ScheduledExecutorService executor;
    private final Consumer<String> say;
    private final boolean restarts;
    private final AtomicReference<Child> diedInStart = new AtomicReference<>();
    private volatile boolean started;
    private Duration pause = Duration.ofSeconds(2);

    Supervision(ScheduledExecutorService executor, Consumer<String> say, boolean restarts) {
        this.executor = executor;
        this.say = say;
        this.restarts = restarts;
    }

    @Override
    public void accept(Child child) {
        if (!started) {
            diedInStart.compareAndSet(null, child);
            return;
        }
        String death =
                child.name() + " ended unexpectedly (exit code " + child.exitCode() + "); its log is " + child.log();
        if (restarts && !executor.isShutdown()) {
            Duration wait = nextPause();
            say.accept(death + "; starting it again in " + wait.toSeconds() + " s.");
            executor.schedule(() -> child.start(this), wait.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            say.accept(death + ".");
        }
    }

    void started() {
        started = true;
    }

    Optional<Child> diedInStart() {
        return Optional.ofNullable(diedInStart.get());
    }

    private synchronized Duration nextPause() {
        Duration now = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        return now;
    }
}
