package vn.baophu.platform.tag;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends the version of a {@link Tagged} answer along, and nothing but that to who has it already. */
@Singleton
class TagFilter {
    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Tagged tagged) || tagged.etag() == null) {
            return;
        }
        var tag = "\"" + tagged.etag() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getMethod().equals("GET") && known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean known(String seen, String tag) {
        return seen != null
                && Stream.of(seen.split(",")).map(String::strip).anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
