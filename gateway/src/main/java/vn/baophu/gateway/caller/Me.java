package vn.baophu.gateway.caller;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /api/v1/me}: what the caller's own token says. */
public final class Me {
    private Me() {}

    public static void answer(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Caller.of(context).view().toBuffer());
    }
}
