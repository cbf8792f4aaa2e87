package vn.baophu.journeys.storm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clerks at work at once. */
final class SideBySide {
    private static final int HANDS = 4;

    private SideBySide() {}

    /** What one clerk does with each. */
    interface Task<T> {
        void with(T each) throws InterruptedException;
    }

    /** Comes back when all is done; ends with the first thing that went wrong. */
    static <T> void all(Collection<T> things, Task<T> task) throws Exception {
        var pool = Executors.newFixedThreadPool(HANDS);
        try {
            var under = new ArrayList<Future<?>>();
            for (var each : things) {
                under.add(pool.submit(() -> {
                    task.with(each);
                    return null;
                }));
            }
            for (var each : under) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
