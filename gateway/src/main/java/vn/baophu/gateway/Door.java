package vn.baophu.gateway;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import vn.baophu.gateway.caller.KeyCheck;
import vn.baophu.gateway.caller.Me;
import vn.baophu.gateway.caller.TokenCheck;
import vn.baophu.gateway.health.Health;
import vn.baophu.gateway.limit.BodyLimit;
import vn.baophu.gateway.openapi.PublishedApi;
import vn.baophu.gateway.problem.Refusal;
import vn.baophu.gateway.problem.Refusals;
import vn.baophu.gateway.proxy.Proxy;
import vn.baophu.gateway.service.Services;
import vn.baophu.gateway.trace.RequestId;

/** All ways in, in the order in which they are tried. */
@Singleton
class Door {
    private static final int BEFORE_EVERYTHING = -10_000;

    private final TokenCheck callers;
    private final KeyCheck keys;
    private final BodyLimit bodies;
    private final Proxy proxy;
    private final Health health;
    private final PublishedApi api;

    Door(TokenCheck callers, KeyCheck keys, BodyLimit bodies, Proxy proxy, Health health, PublishedApi api) {
        this.callers = callers;
        this.keys = keys;
        this.bodies = bodies;
        this.proxy = proxy;
        this.health = health;
        this.api = api;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(RequestId::mark).failureHandler(Refusals::refuseFailed);

        read(router, "/health", callers::checkAddress, health::answer);
        read(router, "/openapi", callers::checkAddress, api::answer);
        read(router, Services.ROOT + "me", callers::check, Me::answer);

        router.route(Services.ROOT + "*")
                .handler(proxy::choose)
                .handler(bodies::check)
                .handler(keys::check)
                .handler(proxy::pass);

        // The framework's description of this process alone would only be mistaken for the real one
        router.route("/q/openapi*").handler(Door::nothingHere);
        router.route().last().handler(Door::nothingHere);
    }

    private static void nothingHere(RoutingContext context) {
        Refusals.refuse(context.request(), Refusal.NOT_FOUND);
    }

    private static void read(
            Router router, String path, Handler<RoutingContext> check, Handler<RoutingContext> answer) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(check)
                .handler(answer);
        router.route(path).handler(context -> {
            context.response().putHeader("Allow", "GET, HEAD");
            Refusals.refuse(context.request(), Refusal.METHOD_NOT_ALLOWED);
        });
    }
}
