package vn.baophu.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.baophu.contracts.DomainEvent;

/**
 * Takes each event once in effect: Kafka may bring it twice, its effect and the note that it was taken commit together.
 */
@ApplicationScoped
public class Inbox {
    private final Patience patience;

    Inbox(Patience patience) {
        this.patience = patience;
    }

    /**
     * Does {@code effect} with the fact in {@code record}, in a transaction of its own, unless this event was taken before.
     * A record of another kind is passed over.
     *
     * @throws Unreadable when the record is no event of ours
     */
    public <E extends DomainEvent> void take(ConsumerRecord<String, String> record, Class<E> fact, Consumer<E> effect) {
        Envelope envelope = Envelope.read(record);
        if (envelope.is(fact)) {
            E event = envelope.open(fact);
            take(envelope.eventId(), envelope.type(), () -> effect.accept(event));
        }
    }

    /** Does {@code effect} in a transaction of its own, unless the event {@code eventId} was taken before. */
    public void take(UUID eventId, String type, Runnable effect) {
        patience.once(eventId, type, effect);
    }
}
