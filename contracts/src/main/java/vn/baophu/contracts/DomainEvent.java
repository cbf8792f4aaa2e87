package vn.baophu.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that one service tells the others. Travels as a CloudEvent 1.0 (Kafka binary mode): {@link #eventId()} is its
 * id, {@link #type()} its type, {@link #aggregateId()} its subject and the key of the record; the body is the record as
 * JSON. Fields are added, never renamed or retyped.
 */
public interface DomainEvent {
    /** Unique for ever; a receiver that has taken this id once does nothing the second time. */
    UUID eventId();

    /** The moment on the business clock at which it became true, UTC. */
    Instant occurredAt();

    /** The kind of thing it happened to; decides the topic. */
    AggregateType aggregateType();

    /** The thing it happened to; facts about one thing arrive in the order in which they became true. */
    UUID aggregateId();

    /** {@code vn.baophu.<service>.<Fact>.v1}. */
    default String type() {
        return "vn.baophu." + aggregateType().owner() + "." + getClass().getSimpleName() + ".v1";
    }
}
