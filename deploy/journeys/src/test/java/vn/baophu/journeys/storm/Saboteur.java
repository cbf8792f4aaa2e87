package vn.baophu.journeys.storm;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import vn.baophu.journeys.stack.Stack;

/**
 * Kills processes of the stack at random moments, one at a time, and starts them again: every process has been killed
 * before one is killed a second time. The seed is told, so that a storm can be had again.
 */
final class Saboteur {
    private static final System.Logger LOG = System.getLogger(Saboteur.class.getName());
    private static final List<String> VICTIMS =
            List.of("reporting-service", "agency-service", "targets-service", "gateway", "postgresql", "kafka");
    private static final int AFTER_AT_MOST_MILLIS = 250;
    private static final int PATIENCE_MINUTES = 4;

    private final Stack stack;
    private final Random random;
    private final Set<Integer> moments = new HashSet<>();
    private final List<String> victims = new ArrayList<>();
    private final List<String> struck = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private Future<?> under;
    private int changes;

    /** One who kills so often while so many changes are asked for. */
    Saboteur(Stack stack, int kills, int changes, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
        while (moments.size() < Math.min(kills, changes)) {
            moments.add(1 + random.nextInt(changes));
        }
        while (victims.size() < kills) {
            var all = new ArrayList<>(VICTIMS);
            Collections.shuffle(all, random);
            victims.addAll(all);
        }
        LOG.log(Level.INFO, "The storm of seed {0} kills at the changes {1}", Long.toString(seed), moments);
    }

    /** One who sleeps, and only counts. */
    Saboteur(Stack stack) {
        this(stack, 0, 0, 0);
    }

    /** Perhaps kills something a moment from now, while the change is under way; waits for the kill before to be over. */
    synchronized void mayStrike() throws InterruptedException {
        changes++;
        if (moments.contains(changes)) {
            rest();
            var victim = victims.get(struck.size());
            struck.add(victim);
            var after = TimeUnit.MILLISECONDS.toNanos(random.nextInt(AFTER_AT_MOST_MILLIS));
            under = hand.submit(() -> {
                LockSupport.parkNanos(after);
                LOG.log(Level.INFO, "Kills {0}", victim);
                stack.kill(victim);
                stack.restart(victim);
            });
        }
    }

    /** Comes back when everything that was killed runs again; fails if a restart failed. */
    synchronized void rest() throws InterruptedException {
        try {
            if (under != null) {
                under.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Killed and not started again: " + struck, e);
        }
    }

    /** How many changes were asked for so far. */
    synchronized int changes() {
        return changes;
    }

    /** What was killed, in this order. */
    List<String> struck() {
        return List.copyOf(struck);
    }

    void end() {
        hand.shutdown();
    }
}
