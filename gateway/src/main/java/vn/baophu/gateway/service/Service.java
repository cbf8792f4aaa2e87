package vn.baophu.gateway.service;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Set;

/** One service behind the door. */
public record Service(String name, URI origin, Set<String> segments) {
    public Service {
        if (origin.getHost() == null || !Set.of("http", "https").contains(origin.getScheme())) {
            throw new IllegalArgumentException(
                    "The address of %s must look like http://host:port, not %s".formatted(name, origin));
        }
        segments = Set.copyOf(segments);
    }

    /** An absolute address inside this service, as its own answers may name it, without scheme and host. */
    public String withoutOrigin(String location) {
        var base = origin.getScheme() + "://" + origin.getAuthority() + "/";
        return location.startsWith(base) ? location.substring(base.length() - 1) : location;
    }

    public RequestOptions request(String uri) {
        var secure = "https".equals(origin.getScheme());
        var port = origin.getPort() > 0 ? origin.getPort() : secure ? 443 : 80;
        return new RequestOptions()
                .setHost(origin.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(uri);
    }
}
