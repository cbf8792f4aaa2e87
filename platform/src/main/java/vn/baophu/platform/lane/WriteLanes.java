package vn.baophu.platform.lane;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Requests that change something enter in turn, before they take a thread or a connection; readers pass by. A small body is here
 * before its turn comes, so that nobody waits for a slow line. A large one has a lane of its own, so that nobody's single report
 * waits for the tables of a province, and a bounded time to arrive in.
 */
@Singleton
class WriteLanes {
    /** After what gives a request its id and what refuses a body that is too large. */
    private static final int LATE = 40;

    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Lane small;
    private final Lane large;
    private final long largeFrom;
    private final Arrival arrival;

    WriteLanes(LaneSettings settings, Connections connections, Arrival arrival) {
        small = new Lane(connections.forSmallWrites(), settings.mostWaiting());
        large = new Lane(connections.forLargeWrites(), settings.mostWaiting());
        largeFrom = settings.largeFrom().asLongValue();
        this.arrival = arrival;
    }

    void open(@Observes Filters filters) {
        filters.register(this::queue, LATE);
    }

    private void queue(RoutingContext request) {
        if (READING.contains(request.request().method())) {
            request.next();
            return;
        }
        var length = length(request.request());
        if (length >= largeFrom) {
            new Turn(request, large, () -> arrival.mustEndInTime(request)).enter();
            return;
        }
        var turn = new Turn(request, small, () -> {});
        if (length == 0) {
            turn.enter();
        } else {
            arrival.hold(request, turn::enter);
        }
    }

    /** In bytes; a body that does not say how long it is may be any. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? UNKNOWN : 0;
        }
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : UNKNOWN;
    }
}
