package vn.baophu.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * Tells the service whom the gateway speaks for. What the caller claims about itself is thrown away: behind a trusted load balancer
 * {@code quarkus.http.proxy.*} lets Quarkus read those headers first, and the request then already carries the right address.
 */
final class Forwarded {
    private static final List<String> CLAIMED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Real-IP");

    private Forwarded() {}

    static void write(MultiMap headers, HttpServerRequest request) {
        CLAIMED.forEach(headers::remove);
        headers.remove(HttpHeaders.HOST);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }
}
