package vn.baophu.platform.lane;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

/** The time that a body may take to arrive. */
@Singleton
class BodyTime {
    private final long millis;

    BodyTime(LaneSettings settings) {
        millis = settings.bodyWithin().toMillis();
    }

    /**
     * It runs from now on.
     *
     * @param late what happens when it is over
     * @return how it is stopped before
     */
    Runnable start(Vertx vertx, Runnable late) {
        var timer = vertx.setTimer(millis, over -> late.run());
        return () -> vertx.cancelTimer(timer);
    }
}
