package vn.baophu.houserules;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a condition, and never for a time. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long STEP = Duration.ofMillis(20).toNanos();

    private Eventually() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param what the condition in words, for the one who reads why the test failed
     * @throws AssertionError when it does not hold within two minutes
     */
    public static void eventually(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(STEP);
        }
    }
}
