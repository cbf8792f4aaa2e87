package vn.baophu.platform.error;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource throws into problem+json. */
@Singleton
class ProblemMappers {
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 5;

    private final Problems problems;
    private final BodyLimit limit;

    ProblemMappers(Problems problems, BodyLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @ServerExceptionMapper
    Response refused(Refused no, ContainerRequestContext request) {
        return answer(no.faults(), request).build();
    }

    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    Response http(WebApplicationException no, ContainerRequestContext request) {
        if (no.getResponse().getStatus() < 400) {
            return no.getResponse();
        }
        var answer = answer(HttpFaults.of(no, request, limit), request);
        no.getResponse().getAllowedMethods().stream()
                .sorted()
                .reduce((left, right) -> left + ", " + right)
                .ifPresent(allow -> answer.header(HttpHeaders.ALLOW, allow));
        return answer.build();
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response notSignedIn(SecurityException no, ContainerRequestContext request) {
        return answer(List.of(Fault.of(PlatformRefusal.UNAUTHENTICATED)), request)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException no, ContainerRequestContext request) {
        return answer(List.of(Fault.of(PlatformRefusal.FORBIDDEN_ROLE)), request)
                .build();
    }

    @ServerExceptionMapper
    Response wrongParameters(ConstraintViolationException no, ContainerRequestContext request) {
        return answer(Violations.ofCall(no.getConstraintViolations()), request).build();
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable thrown, ContainerRequestContext request) {
        return answer(UnexpectedFaults.of(thrown), request).build();
    }

    private Response.ResponseBuilder answer(List<Fault> faults, ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getPath();
        var written = problems.write(faults, path, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = Response.status(written.status())
                .type(Problems.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, written.language())
                .entity(written.body());
        return written.status() == UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : answer;
    }
}
