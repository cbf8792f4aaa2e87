package vn.baophu.journeys.stack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What follows from an event is true a moment later; this is how a journey waits for it. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Eventually() {}

    /** Looks again until the assertion holds; after three minutes its own failure is the answer. */
    public static void holds(Runnable assertion) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > giveUp) {
                    throw notYet;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }
}
