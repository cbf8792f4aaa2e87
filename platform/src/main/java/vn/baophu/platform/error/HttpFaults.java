package vn.baophu.platform.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;

/** What the framework means when it throws a status of its own. */
final class HttpFaults {
    private HttpFaults() {}

    static List<Fault> of(WebApplicationException no, ContainerRequestContext request, BodyLimit limit) {
        // a parameter that could not be read arrives wrapped in a 404 or 400, as JAX-RS wants it
        for (Throwable cause = no.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.faults();
            }
        }
        var status = no.getResponse().getStatus();
        return List.of(status == 413 ? limit.exceeded() : of(status, no, request));
    }

    private static Fault of(int status, WebApplicationException no, ContainerRequestContext request) {
        return switch (status) {
            case 401 -> Fault.of(PlatformRefusal.UNAUTHENTICATED);
            case 403 -> Fault.of(PlatformRefusal.FORBIDDEN_ROLE);
            case 404 -> Fault.of(no.getCause() == null ? PlatformRefusal.NOT_FOUND : PlatformRefusal.BAD_REQUEST);
            case 405 -> Fault.of(PlatformRefusal.METHOD_NOT_ALLOWED, request.getMethod());
            case 406 -> Fault.of(PlatformRefusal.NOT_ACCEPTABLE);
            case 415 ->
                Fault.of(
                        PlatformRefusal.UNSUPPORTED_MEDIA_TYPE,
                        Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_TYPE), "?"));
            case 503 -> Fault.of(PlatformRefusal.BUSY);
            default -> status < 500 ? Fault.of(PlatformRefusal.BAD_REQUEST) : UnexpectedFaults.logged(no);
        };
    }
}
