package vn.baophu.platform.inbox;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import vn.baophu.platform.error.DatabaseAway;

/** Outlasts a database that is away: the event is good and stays the next one of its partition until its turn comes. */
@ApplicationScoped
class Patience {
    private final Effects effects;

    Patience(Effects effects) {
        this.effects = effects;
    }

    @Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    @ExponentialBackoff(maxDelay = 30, maxDelayUnit = ChronoUnit.SECONDS)
    @RetryWhen(exception = DatabaseAway.class)
    void once(UUID eventId, String type, Runnable effect) {
        effects.once(eventId, type, effect);
    }
}
