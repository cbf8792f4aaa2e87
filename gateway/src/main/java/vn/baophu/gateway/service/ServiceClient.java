package vn.baophu.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Connections to the services: kept alive, bounded per service, given up when nothing moves on them. */
@Singleton
public class ServiceClient {
    private final HttpClient client;
    private final GatewaySettings.Patience patience;

    ServiceClient(Vertx vertx, GatewaySettings settings) {
        patience = settings.patience();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(settings.pool().connections())
                .setMaxWaitQueueSize(settings.pool().waiting())
                .setKeepAlive(true)
                .setConnectTimeout((int) patience.connect().toMillis())
                // Twice as long as an answer may take: this one is for a caller that stops in the middle of a body
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) patience.answer().multipliedBy(2).toMillis()));
    }

    public HttpClient http() {
        return client;
    }

    /** A connection for one request, new or waiting in the pool. */
    public Future<HttpClientRequest> connect(Service service) {
        var options = service.request("/").setConnectTimeout(patience.connect().toMillis());
        return client.request(options);
    }

    /** What the gateway asks by itself; anything but a 200 is a failure. */
    public Future<Buffer> ask(Service service, String uri) {
        var options = service.request(uri)
                .putHeader(HttpHeaders.ACCEPT, "application/json")
                .setTimeout(patience.probe().toMillis());
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : answer.end().compose(end -> Future.failedFuture("status " + answer.statusCode())));
    }
}
