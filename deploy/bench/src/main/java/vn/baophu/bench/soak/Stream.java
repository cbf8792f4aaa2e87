package vn.baophu.bench.soak;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.baophu.bench.measure.Crowd;

/**
 * Pieces of work that come at a constant rate, whether those before are done or not: a piece that has to wait for a free hand
 * waits on its own account, from the moment it was due.
 */
final class Stream implements AutoCloseable {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private final int pieces;
    private final int hands;
    private final Ledger ledger;
    private final ExecutorService pool;
    private final CountDownLatch working;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> death = new AtomicReference<>();
    private long begin;

    Stream(int perSecond, int pieces, int hands, Ledger ledger) {
        this.perSecond = perSecond;
        this.pieces = pieces;
        this.hands = hands;
        this.ledger = ledger;
        this.pool = Executors.newFixedThreadPool(hands);
        this.working = new CountDownLatch(hands);
    }

    void begin(Crowd.Work work) {
        begin = System.nanoTime();
        for (var hand = 0; hand < hands; hand++) {
            pool.submit(() -> workOn(work));
        }
    }

    /** Comes back so many minutes after the beginning, or when all is done. */
    void awaitMinute(int minute) throws InterruptedException {
        working.await(begin + minute * 60 * SECOND - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /** Whether all is done; fails when a hand has died, for its work is lost. */
    boolean ended() throws ExecutionException {
        var ended = working.getCount() == 0;
        if (death.get() != null) {
            throw new ExecutionException("A hand has died", death.get());
        }
        return ended;
    }

    private Void workOn(Crowd.Work work) throws InterruptedException {
        try {
            for (var number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                var due = begin + number * SECOND / perSecond;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                work(work, number);
                ledger.took(System.nanoTime() - due);
            }
            return null;
        } catch (Throwable fault) { // errors too: a hand that is gone must not look like one that has nothing to do
            death.compareAndSet(null, fault);
            next.set(pieces);
            throw fault;
        } finally {
            working.countDown();
        }
    }

    /** One that fails is written down and does not end the others. */
    private void work(Crowd.Work work, int number) throws InterruptedException {
        try {
            work.of(number);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            ledger.refused(e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
