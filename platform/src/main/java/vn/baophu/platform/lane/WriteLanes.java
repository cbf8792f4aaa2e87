package vn.baophu.platform.lane;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Requests that change something enter in turn, before they take a thread or a connection; readers pass by. A large body has
 * a lane of its own, so that nobody's single report waits for the tables of a province.
 */
@Singleton
class WriteLanes {
    /** After what gives a request its id and what refuses a body that is too large. */
    private static final int LATE = 40;

    private static final int BUSY = 503;
    private static final String RETRY_SECONDS = "5";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Lane small;
    private final Lane large;
    private final long largeFrom;

    WriteLanes(LaneSettings settings) {
        small = new Lane(settings.smallAtOnce(), settings.mostWaiting());
        large = new Lane(settings.largeAtOnce(), settings.mostWaiting());
        largeFrom = settings.largeFrom().asLongValue();
    }

    void open(@Observes Filters filters) {
        filters.register(this::queue, LATE);
    }

    private void queue(RoutingContext request) {
        if (READING.contains(request.request().method())) {
            request.next();
            return;
        }
        var lane = isLarge(request) ? large : small;
        var own = Vertx.currentContext();
        Runnable turn = () -> own.runOnContext(now -> request.next());
        if (lane.enter(turn)) {
            // Also when the caller went away: what it began still runs, what waited never will
            request.addEndHandler(end -> lane.leave(turn));
        } else {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            request.fail(BUSY);
        }
    }

    /** A body that does not say how long it is may be any. */
    private boolean isLarge(RoutingContext request) {
        var headers = request.request().headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? headers.contains(HttpHeaders.TRANSFER_ENCODING)
                : !length.matches("\\d{1,18}") || Long.parseLong(length) >= largeFrom;
    }
}
