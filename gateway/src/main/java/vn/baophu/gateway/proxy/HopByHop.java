package vn.baophu.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Headers that speak about one connection and must not travel on (RFC 9110, section 7.6.1). */
final class HopByHop {
    private static final List<String> ALWAYS = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    private HopByHop() {}

    /** Transfer-Encoding stays: the proxy library reads it to know how to send the body on, and drops it itself. */
    static void strip(MultiMap headers) {
        for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : named.split(",")) {
                headers.remove(name.trim());
            }
        }
        ALWAYS.forEach(headers::remove);
    }
}
