package vn.baophu.journeys.storm;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.baophu.journeys.stack.Stack;

/** Kills processes of the stack at random moments, one at a time, and starts them again. The seed is told, so that a storm can be had again. */
final class Saboteur {
    private static final List<String> VICTIMS =
            List.of("reporting-service", "reporting-service", "reporting-service", "gateway", "agency-service");
    private static final int AFTER_AT_MOST_MILLIS = 60;

    private final Stack stack;
    private final int oneIn;
    private final int atMost;
    private final Random random;
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private Future<?> under;
    private int kills;

    /** {@code oneIn} requests sees a kill, on average; 0 for a saboteur who sleeps. */
    Saboteur(Stack stack, int oneIn, int atMost, long seed) {
        this.stack = stack;
        this.oneIn = oneIn;
        this.atMost = atMost;
        this.random = new Random(seed);
    }

    /** Perhaps kills something a moment from now, while the request is under way. */
    synchronized void mayStrike() {
        var busy = under != null && !under.isDone();
        if (oneIn == 0 || busy || kills == atMost || random.nextInt(oneIn) != 0) {
            return;
        }
        kills++;
        var victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
        var after = TimeUnit.MILLISECONDS.toNanos(random.nextInt(AFTER_AT_MOST_MILLIS));
        under = hand.submit(() -> {
            LockSupport.parkNanos(after);
            stack.kill(victim);
            stack.restart(victim);
        });
    }

    synchronized int kills() {
        return kills;
    }

    /** Comes back when everything that was killed runs again; fails if a restart failed. */
    void end() throws Exception {
        Future<?> last;
        synchronized (this) {
            last = under;
        }
        if (last != null) {
            last.get(3, TimeUnit.MINUTES);
        }
        hand.shutdown();
    }
}
