package vn.baophu.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import vn.baophu.platform.id.Ids;

/** Gives every request an id, taken from {@code X-Request-Id} where the caller sent a decent one, and echoes it. */
@Singleton
public class RequestTrace {
    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final int FIRST = 1000;
    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** The id of the running request; null outside requests. */
    public static String requestId() {
        return (String) MDC.get(KEY);
    }

    /** What an operator searches the log for: the trace, or the request where nothing is traced. */
    public static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : requestId();
    }

    void register(@Observes Filters filters) {
        filters.register(this::name, FIRST);
    }

    private void name(RoutingContext context) {
        var sent = context.request().getHeader(HEADER);
        var id = sent != null && DECENT.matcher(sent).matches()
                ? sent
                : Ids.next().toString();
        MDC.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
