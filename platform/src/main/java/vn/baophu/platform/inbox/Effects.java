package vn.baophu.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * The effect of an event and the note that it was taken, in one transaction. It is begun by hand, because
 * {@code @Transactional} would stand around all the tries and not be a new one for each.
 */
@ApplicationScoped
class Effects {
    private final EntityManager entities;

    Effects(EntityManager entities) {
        this.entities = entities;
    }

    /** Tried six times within some ten seconds: a lock or a neighbour's row may be in the way for a moment. */
    @Retry(maxRetries = 5, delay = 200)
    @ExponentialBackoff(maxDelay = 5_000)
    @RetryWhen(exception = DatabaseThere.class)
    void once(UUID eventId, String type, Runnable effect) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (firstTime(eventId, type)) {
                effect.run();
            }
        });
    }

    /** A second one with the same id waits here until the first has committed or given up. */
    private boolean firstTime(UUID eventId, String type) {
        return entities.createNativeQuery("insert into inbox (event_id, type) values (?, ?) on conflict do nothing")
                        .setParameter(1, eventId)
                        .setParameter(2, type)
                        .executeUpdate()
                == 1;
    }
}
