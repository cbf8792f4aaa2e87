package vn.baophu.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import vn.baophu.gateway.service.Service;
import vn.baophu.gateway.service.ServiceClient;
import vn.baophu.gateway.service.Services;

/** {@code GET /health}: 200 when every service is ready to work, else 503; either way which one is what. */
@Singleton
public class Health {
    private final Services services;
    private final ServiceClient client;

    Health(Services services, ServiceClient client) {
        this.services = services;
        this.client = client;
    }

    public void answer(RoutingContext context) {
        var checks = services.all().stream().map(this::isReady).toList();
        Future.all(checks).onSuccess(all -> answer(context, all.list())).onFailure(context::fail);
    }

    private Future<Boolean> isReady(Service service) {
        return client.ask(service, "/q/health/ready").map(true).otherwise(false);
    }

    private void answer(RoutingContext context, List<Boolean> ready) {
        var states = new JsonObject();
        for (int i = 0; i < ready.size(); i++) {
            states.put(services.all().get(i).name(), word(ready.get(i)));
        }
        var up = !ready.contains(false);
        context.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new JsonObject()
                        .put("status", word(up))
                        .put("services", states)
                        .toBuffer());
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
