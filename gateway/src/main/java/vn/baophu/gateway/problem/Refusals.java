package vn.baophu.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Answers refusals that are decided before or beside the proxy. */
public final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    /**
     * Answers at once; what the caller is still sending is read and thrown away, so that it can hear the answer.
     *
     * @param args numbers that fill the places of the sentence
     */
    public static void refuse(HttpServerRequest request, Refusal refusal, Number... args) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Too late for another status: a broken answer must at least be seen to be broken.
            response.reset();
            return;
        }
        var problem = Problem.of(refusal, request, args);
        problem.describe(response.headers());
        response.setStatusCode(refusal.status()).end(problem.body());
        request.resume();
    }

    /** What no handler answered, or answered with an exception: a number and a sentence, never a stack. */
    public static void refuseFailed(RoutingContext context) {
        if (context.failure() != null) {
            LOG.errorf(
                    context.failure(),
                    "%s %s",
                    context.request().method(),
                    context.request().path());
        }
        refuse(context.request(), forStatus(context.statusCode()));
    }

    private static Refusal forStatus(int status) {
        return switch (status) {
            case 404 -> Refusal.NOT_FOUND;
            case 405 -> Refusal.METHOD_NOT_ALLOWED;
            default -> status >= 400 && status < 500 ? Refusal.BAD_REQUEST : Refusal.INTERNAL_ERROR;
        };
    }
}
