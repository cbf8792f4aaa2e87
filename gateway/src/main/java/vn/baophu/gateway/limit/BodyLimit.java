package vn.baophu.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.baophu.gateway.problem.Refusal;
import vn.baophu.gateway.problem.Refusals;
import vn.baophu.gateway.service.GatewaySettings;

/** The largest body that is let in. A body without a length is measured on its way through ({@link MeasuredBody}). */
@Singleton
public class BodyLimit {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

    private final long bytes;
    private final long lingering;

    BodyLimit(GatewaySettings settings) {
        bytes = settings.maxBody().asLongValue();
        lingering = settings.lingering().toMillis();
    }

    public long bytes() {
        return bytes;
    }

    /** Of 1024 × 1024 bytes; rounded down, so that nobody is promised more than is let in. */
    public BigDecimal megabytes() {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 2, RoundingMode.DOWN);
    }

    public void check(RoutingContext context) {
        var request = context.request();
        var announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            context.next();
        } else if (!announced.matches("\\d{1,18}")) {
            Refusals.refuse(request, Refusal.BAD_REQUEST);
        } else if (Long.parseLong(announced) > bytes) {
            linger(context);
            Refusals.refuse(request, Refusal.TOO_LARGE, megabytes());
        } else {
            context.next();
        }
    }

    /** Closing at once would lose the answer for a caller that is still sending; never closing would let it send forever. */
    public void linger(RoutingContext context) {
        var connection = context.request().connection();
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.vertx().setTimer(lingering, id -> connection.close());
    }
}
