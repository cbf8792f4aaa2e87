package vn.baophu.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.platform.event.CloudEvent;
import vn.baophu.platform.event.EventJson;

/**
 * An event as it came from Kafka, not opened yet.
 *
 * @param type {@code vn.baophu.<service>.<Fact>.v1}
 * @param body JSON
 */
public record Envelope(UUID eventId, String type, String body) {
    /**
     * Reads the CloudEvents headers of a record.
     *
     * @throws Unreadable without a {@code ce_id} that is a UUID, a {@code ce_type} and a body
     */
    public static Envelope read(ConsumerRecord<String, String> record) {
        if (record.value() == null) {
            throw new Unreadable("A record of " + record.topic() + " has no body", null);
        }
        return new Envelope(eventId(record), header(record, CloudEvent.TYPE), record.value());
    }

    /** Whether this is a fact of that kind, in the version that the contracts know. */
    public boolean is(Class<? extends DomainEvent> fact) {
        return type.endsWith("." + fact.getSimpleName() + ".v1");
    }

    /** @throws Unreadable when the body is not such a fact */
    public <E extends DomainEvent> E open(Class<E> fact) {
        try {
            return EventJson.read(body, fact);
        } catch (JsonProcessingException e) {
            throw new Unreadable("The event " + eventId + " is no " + fact.getSimpleName(), e);
        }
    }

    private static UUID eventId(ConsumerRecord<?, ?> record) {
        String id = header(record, CloudEvent.ID);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("The event id '" + id + "' is no UUID", e);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new Unreadable("A record of " + record.topic() + " has no header " + name, null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
