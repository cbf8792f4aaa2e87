package vn.baophu.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Connections to the services: kept alive, bounded per service, given up when nothing moves on them. Readers and writers have
 * their own, so that those who wait to change something hold up nobody who only reads.
 */
@Singleton
public class ServiceClient {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpClient readers;
    private final HttpClient writers;
    private final GatewaySettings.Patience patience;

    ServiceClient(Vertx vertx, GatewaySettings settings) {
        patience = settings.patience();
        var options = new HttpClientOptions()
                .setMaxPoolSize(settings.pool().connections())
                .setMaxWaitQueueSize(settings.pool().waiting())
                .setKeepAlive(true)
                .setConnectTimeout((int) patience.connect().toMillis())
                // Twice as long as an answer may take: this one is for a caller that stops in the middle of a body
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) patience.answer().multipliedBy(2).toMillis());
        readers = vertx.createHttpClient(options);
        writers = vertx.createHttpClient(options);
    }

    /** The connections for requests of this method. */
    public HttpClient http(HttpMethod method) {
        return READING.contains(method) ? readers : writers;
    }

    /** A connection for one request of this method, new or waiting in the pool. */
    public Future<HttpClientRequest> connect(Service service, HttpMethod method) {
        var options = service.request("/").setConnectTimeout(patience.connect().toMillis());
        return http(method).request(options);
    }

    /** What the gateway asks by itself; anything but a 200 is a failure. */
    public Future<Buffer> ask(Service service, String uri) {
        var options = service.request(uri)
                .putHeader(HttpHeaders.ACCEPT, "application/json")
                .setTimeout(patience.probe().toMillis());
        return readers.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : answer.end().compose(end -> Future.failedFuture("status " + answer.statusCode())));
    }
}
