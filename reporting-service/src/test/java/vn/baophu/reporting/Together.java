package vn.baophu.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several requests at the same moment. */
public final class Together {
    private Together() {}

    /** The answers, in the order of the requests. */
    public static <T> List<T> run(List<Callable<T>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(requests.size());
        try {
            var go = new CountDownLatch(1);
            var running = new ArrayList<Future<T>>();
            for (var request : requests) {
                running.add(pool.submit(() -> {
                    go.await();
                    return request.call();
                }));
            }
            go.countDown();
            var answers = new ArrayList<T>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
