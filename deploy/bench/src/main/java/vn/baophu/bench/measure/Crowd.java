package vn.baophu.bench.measure;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many at once, each taking the next piece of work until none is left. */
public final class Crowd {
    /** One piece of work, by its number. */
    public interface Work {
        void of(int number) throws Exception;
    }

    /** What came of it: pieces a second, and how long each took. */
    public record Pace(double perSecond, Times times) {}

    private Crowd() {}

    /** Ends with the first failure; a measurement with failures is none. */
    public static Pace does(int hands, int pieces, Work work) throws Exception {
        var next = new AtomicInteger();
        var times = new Times(pieces);
        var pool = Executors.newFixedThreadPool(hands);
        var begin = System.nanoTime();
        try {
            var all = IntStream.range(0, hands)
                    .mapToObj(hand -> pool.submit(() -> {
                        for (var number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                            var from = System.nanoTime();
                            work.of(number);
                            times.took(number, System.nanoTime() - from);
                        }
                        return null;
                    }))
                    .toList();
            for (var hand : all) {
                hand.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return new Pace(pieces / ((System.nanoTime() - begin) / 1e9), times);
    }
}
