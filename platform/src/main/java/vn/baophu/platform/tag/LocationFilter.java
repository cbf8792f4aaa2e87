package vn.baophu.platform.tag;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends {@code Location} as a path: the service does not know the door through which its caller came. */
@Singleton
class LocationFilter {
    @ServerResponseFilter
    void shorten(ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) != null) {
            var address = URI.create(String.valueOf(response.getHeaders().getFirst(HttpHeaders.LOCATION)));
            if (address.isAbsolute() && address.getRawPath() != null) {
                var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
                response.getHeaders().putSingle(HttpHeaders.LOCATION, address.getRawPath() + query);
            }
        }
    }
}
