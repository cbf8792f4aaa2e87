package vn.baophu.gateway.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The {@code X-Request-Id} of every request: the caller's where it is harmless in a log, else a new UUID. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private RequestId() {}

    /** Hands the id to the service behind and gives it back to the caller, whatever the answer will be. */
    public static void mark(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        context.next();
    }
}
