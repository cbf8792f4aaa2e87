package vn.baophu.gateway.openapi;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import vn.baophu.gateway.problem.Refusal;
import vn.baophu.gateway.problem.Refusals;
import vn.baophu.gateway.service.GatewaySettings;
import vn.baophu.gateway.service.Service;
import vn.baophu.gateway.service.ServiceClient;
import vn.baophu.gateway.service.Services;

/**
 * {@code GET /openapi}: the whole API in one document, as YAML, or as JSON with {@code Accept: application/json} or
 * {@code ?format=json}. A service that is away is described as it was when last heard; one never heard makes it a 503, since a
 * description with holes would be taken for the truth.
 */
@Singleton
public class PublishedApi {
    private static final Logger LOG = Logger.getLogger(PublishedApi.class);

    private final Services services;
    private final ServiceClient client;
    private final Vertx vertx;
    private final long keptMillis;
    private final Map<String, Buffer> lastHeard = new ConcurrentHashMap<>();
    private final AtomicReference<Future<Rendering>> current = new AtomicReference<>();

    PublishedApi(Services services, ServiceClient client, Vertx vertx, GatewaySettings settings) {
        this.services = services;
        this.client = client;
        this.vertx = vertx;
        this.keptMillis = settings.openapiKept().toMillis();
    }

    public void answer(RoutingContext context) {
        rendering().onSuccess(rendering -> send(context, rendering)).onFailure(failure -> refuse(context, failure));
    }

    private void refuse(RoutingContext context, Throwable failure) {
        LOG.warnf("The services' descriptions can not be put together: %s", failure);
        Refusals.refuse(context.request(), Refusal.SERVICE_UNAVAILABLE);
    }

    private void send(RoutingContext context, Rendering rendering) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        var json = "json".equalsIgnoreCase(context.request().getParam("format"))
                || accept != null && accept.contains("json") && !accept.contains("yaml");
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, json ? "application/json" : "application/yaml")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(json ? rendering.json() : rendering.yaml());
    }

    private Future<Rendering> rendering() {
        var kept = current.get();
        if (kept != null) {
            return kept;
        }
        var made = ask().compose(documents -> vertx.executeBlocking(() -> merge(documents), false));
        if (!current.compareAndSet(null, made)) {
            return current.get() == null ? made : current.get();
        }
        made.onFailure(failure -> current.compareAndSet(made, null))
                .onSuccess(rendering -> vertx.setTimer(keptMillis, id -> current.compareAndSet(made, null)));
        return made;
    }

    private Future<List<Buffer>> ask() {
        var answers = services.all().stream().map(this::document).toList();
        return Future.all(answers).map(all -> all.list());
    }

    private Future<Buffer> document(Service service) {
        return client.ask(service, "/q/openapi?format=json")
                .onSuccess(document -> lastHeard.put(service.name(), document))
                .recover(failure -> {
                    var last = lastHeard.get(service.name());
                    return last == null ? Future.failedFuture(failure) : Future.succeededFuture(last);
                });
    }

    private Rendering merge(List<Buffer> documents) {
        var merged = new MergedApi();
        IntStream.range(0, documents.size())
                .forEach(i -> merged.add(services.all().get(i), Rendering.read(documents.get(i))));
        return Rendering.of(merged.withOwn(Rendering.own()));
    }
}
