package vn.baophu.gateway.service;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Set;

/**
 * One service behind the door.
 *
 * @param segments first path segments below {@code /api/v1} that are its own
 * @param keyed those of them that open by a key in the address
 */
public record Service(String name, URI origin, Set<String> segments, Set<String> keyed) {
    public Service {
        if (origin.getHost() == null || !Set.of("http", "https").contains(origin.getScheme())) {
            throw new IllegalArgumentException(
                    "The address of %s must look like http://host:port, not %s".formatted(name, origin));
        }
        segments = Set.copyOf(segments);
        keyed = Set.copyOf(keyed);
        if (!segments.containsAll(keyed)) {
            throw new IllegalArgumentException("%s opens by a key what is not its own: %s".formatted(name, keyed));
        }
    }

    /** Whether a key in the address opens exactly this path, such as {@code /api/v1/calendar.ics}. */
    public boolean opensByKey(String path) {
        return path.startsWith(Services.ROOT) && keyed.contains(path.substring(Services.ROOT.length()));
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
