package vn.baophu.platform.lane;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.inject.Singleton;

/** The bodies of requests on their way here, over lines that may be slow. */
@Singleton
class Arrival {
    private static final int TOO_SLOW = 408;

    private final BodyTime time;

    Arrival(BodyTime time) {
        this.time = time;
    }

    /** Holds the whole body, for whoever reads it from the request later on, and then goes on. */
    void hold(RoutingContext context, Runnable then) {
        var request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        mustEndInTime(context);
        request.body().onSuccess(body -> {
            ((RoutingContextInternal) context).setBody(body);
            then.run();
        });
        request.resume();
    }

    /** From now on the body has so long to arrive; the connection of one that does not is closed. */
    void mustEndInTime(RoutingContext context) {
        var stop = time.start(context.vertx(), () -> giveUp(context));
        context.request().end().onComplete(end -> stop.run());
    }

    private static void giveUp(RoutingContext context) {
        var response = context.response();
        if (!response.headWritten() && !response.closed()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.fail(TOO_SLOW);
        }
        // Also wakes whoever is reading the body
        context.request().connection().close();
    }
}
