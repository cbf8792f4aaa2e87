package vn.baophu.platform.lane;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One request on its way through a lane: it enters, waits, runs and leaves, each at most once, however its answer or its
 * connection ends. All but the leaving happens on the event loop of its connection.
 */
class Turn implements Runnable {
    private static final int BUSY = 503;
    private static final String RETRY_SECONDS = "5";

    private final RoutingContext request;
    private final Lane lane;
    private final Runnable first;
    private final Context own = Vertx.currentContext();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean entered;

    /** @param first what is done when the turn comes, before the request goes on */
    Turn(RoutingContext request, Lane lane, Runnable first) {
        this.request = request;
        this.lane = lane;
        this.first = first;
        request.addEndHandler(end -> leave());
        // Whoever answers in the middle of a body takes the slot of the end for itself; this one is called all the same
        request.addBodyEndHandler(end -> leave());
    }

    /** Whoever went away before never enters; whoever goes away while waiting never runs. */
    void enter() {
        if (over.get()) {
            return;
        }
        entered = lane.enter(this);
        if (!entered) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            request.fail(BUSY);
        }
    }

    @Override
    public void run() {
        own.runOnContext(now -> {
            if (!over.get()) {
                first.run();
                request.next();
            }
        });
    }

    private void leave() {
        if (over.compareAndSet(false, true) && entered) {
            lane.leave(this);
        }
    }
}
