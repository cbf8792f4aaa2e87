package vn.baophu.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.baophu.bench.measure.Times;

/** What the callers know: which reports were answered for, how many were accepted, how long each took. */
final class Ledger {
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final List<Exception> refused = new ArrayList<>();
    private List<Long> taken = new ArrayList<>();
    private long since = System.nanoTime();
    private int accepted;

    void sent(UUID submission) {
        if (!sent.add(submission)) {
            throw new IllegalStateException("Two reports were answered with " + submission);
        }
    }

    synchronized void accepted() {
        accepted++;
    }

    synchronized void refused(Exception why) {
        refused.add(why);
    }

    synchronized void took(long nanos) {
        taken.add(nanos);
    }

    /** What was done since the last time this was asked. */
    synchronized Stretch minute() {
        var times = new Times(taken.size());
        for (var at = 0; at < taken.size(); at++) {
            times.took(at, taken.get(at));
        }
        var now = System.nanoTime();
        var done = new Stretch((now - since) / 1e9, times);
        taken = new ArrayList<>();
        since = now;
        return done;
    }

    /** The reports that the service has answered for. */
    Set<UUID> sent() {
        return sent;
    }

    synchronized int acceptances() {
        return accepted;
    }

    synchronized int refusals() {
        return refused.size();
    }

    /** The first of them, or that there was none. */
    synchronized String firstRefusal() {
        return refused.isEmpty() ? "none" : refused.get(0).getMessage();
    }
}
