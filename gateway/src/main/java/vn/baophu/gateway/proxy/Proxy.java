package vn.baophu.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import vn.baophu.gateway.limit.BodyLimit;
import vn.baophu.gateway.problem.Refusal;
import vn.baophu.gateway.problem.Refusals;
import vn.baophu.gateway.service.GatewaySettings;
import vn.baophu.gateway.service.Service;
import vn.baophu.gateway.service.ServiceClient;
import vn.baophu.gateway.service.Services;

/** Chooses the service by the first segment of the path and lets the request through to it. */
@Singleton
public class Proxy {
    private static final ProxyOptions PLAIN_HTTP = new ProxyOptions().setSupportWebSocket(false);

    private final Services services;
    private final ServiceClient client;
    private final BodyLimit limit;
    private final long answerMillis;

    Proxy(Services services, ServiceClient client, BodyLimit limit, GatewaySettings settings) {
        this.services = services;
        this.client = client;
        this.limit = limit;
        this.answerMillis = settings.patience().answer().toMillis();
    }

    /** Before anything else is asked of the caller: a path that is nobody's. */
    public void choose(RoutingContext context) {
        services.owning(context.normalizedPath())
                .ifPresentOrElse(
                        service -> {
                            context.put(Service.class.getName(), service);
                            context.next();
                        },
                        () -> Refusals.refuse(context.request(), Refusal.NOT_FOUND));
    }

    public void pass(RoutingContext context) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        var passage = new Passage(context, context.get(Service.class.getName()), limit, answerMillis);
        HttpProxy.reverseProxy(PLAIN_HTTP, client.http(context.request().method()))
                .origin(proxied -> passage.connect(client))
                .addInterceptor(passage)
                .handle(context.request());
    }
}
