package vn.baophu.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import vn.baophu.gateway.service.GatewaySettings;

/**
 * How many requests a caller may still make. Counted in this process only: two gateways allow twice as much. The caller longest
 * unseen is forgotten first, so memory stays bounded whoever calls.
 */
@Singleton
public class Allowances {
    private final GatewaySettings.Allowance allowance;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Allowances(GatewaySettings settings, TimeMeter time) {
        allowance = settings.allowance();
        this.time = time;
        buckets = Caffeine.newBuilder()
                .maximumSize(allowance.callers())
                .expireAfterAccess(allowance.window().multipliedBy(2))
                .build();
    }

    /** Goes on evenly, also when the machine's day and hour are set anew. */
    @Produces
    @Singleton
    static TimeMeter time() {
        return TimeMeter.SYSTEM_NANOTIME;
    }

    /**
     * Takes one request off the caller's allowance and announces what is left (draft-ietf-httpapi-ratelimit-headers); false, with
     * Retry-After, when there is nothing left.
     */
    public boolean take(String caller, HttpServerResponse response) {
        var probe = buckets.get(caller, unseen -> fresh()).tryConsumeAndReturnRemaining(1);
        var seconds = allowance.window().toSeconds();
        response.putHeader("RateLimit-Policy", "\"caller\";q=%d;w=%d".formatted(allowance.requests(), seconds));
        response.putHeader(
                "RateLimit",
                "\"caller\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            response.putHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
        return probe.isConsumed();
    }

    private Bucket fresh() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder()
                        .capacity(allowance.requests())
                        .refillGreedy(allowance.requests(), allowance.window())
                        .build())
                .build();
    }

    /** Rounded up: whoever waits that long is sure to be let in. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
