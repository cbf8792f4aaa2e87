package vn.baophu.platform.thing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a condition, and never for a time; the platform can not use the one of the house rules, which stand on it. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long STEP = Duration.ofMillis(20).toNanos();

    private Eventually() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @param what the condition in words, for the one who reads why the test failed
     * @throws AssertionError when it does not hold within a minute
     */
    public static void eventually(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(STEP);
        }
    }
}
