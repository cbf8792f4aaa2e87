package vn.baophu.platform.error;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses, before any work, a request whose answer its sender could not read. */
@Singleton
class LanguageFilter {
    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .isEmpty()) {
            throw new Refused(PlatformRefusal.NOT_ACCEPTABLE);
        }
    }
}
