package vn.baophu.gateway;

import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** For what must happen, but not at once. */
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> future) {
        return on(future.toCompletionStage().toCompletableFuture());
    }

    static <T> T on(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            throw new CompletionException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        }
    }
}
