package vn.baophu.reporting.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who press at the same moment. */
final class AtOnce {
    private static final int SEVERAL = 8;

    private AtOnce() {}

    /** The same request eight times. */
    static List<Integer> several(Callable<Integer> request) throws InterruptedException, ExecutionException {
        return all(Collections.nCopies(SEVERAL, request));
    }

    /** What each of these requests answered. */
    static List<Integer> all(List<Callable<Integer>> requests) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(requests.size());
        try {
            var go = new CountDownLatch(1);
            var running = new ArrayList<Future<Integer>>();
            for (var request : requests) {
                running.add(pool.submit(() -> {
                    go.await();
                    return request.call();
                }));
            }
            go.countDown();
            var answers = new ArrayList<Integer>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
