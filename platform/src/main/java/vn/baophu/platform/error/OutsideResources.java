package vn.baophu.platform.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** Problem+json for what never reaches a resource: bodies over the limit, addresses nobody serves, early failures. */
@Singleton
class OutsideResources {
    /** Before the server's own check of the limit, which answers without a body. */
    private static final int EARLY = 50;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final Problems problems;
    private final BodyLimit limit;

    OutsideResources(Problems problems, BodyLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    void limit(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, EARLY);
    }

    void routes(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().order(Integer.MAX_VALUE).handler(context -> answer(context, PlatformRefusal.NOT_FOUND));
    }

    private void refuseLargeBody(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && LENGTH.matcher(length).matches() && !limit.allows(Long.parseLong(length))) {
            // the rest of the body is not worth reading
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, limit.exceeded());
        } else {
            context.next();
        }
    }

    private void failed(RoutingContext context) {
        if (context.response().headWritten() || context.failure() != null && context.statusCode() < 500) {
            context.next();
            return;
        }
        switch (context.statusCode()) {
            case 400 -> answer(context, PlatformRefusal.BAD_REQUEST);
            case 401 -> answer(context, PlatformRefusal.UNAUTHENTICATED);
            case 403 -> answer(context, PlatformRefusal.FORBIDDEN_ROLE);
            case 404 -> answer(context, PlatformRefusal.NOT_FOUND);
            case 405 ->
                answer(
                        context,
                        PlatformRefusal.METHOD_NOT_ALLOWED,
                        context.request().method());
            case 408 -> answer(context, PlatformRefusal.BODY_TOO_SLOW);
            case 413 -> answer(context, limit.exceeded());
            case 503 -> answer(context, PlatformRefusal.BUSY);
            default -> context.next();
        }
    }

    private void answer(RoutingContext context, Refusal refusal, Object... args) {
        answer(context, Fault.of(refusal, args));
    }

    private void answer(RoutingContext context, Fault fault) {
        var written = problems.write(
                List.of(fault), context.normalizedPath(), context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(written.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, written.language())
                .end(written.body());
    }
}
