package vn.baophu.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import vn.baophu.platform.event.CloudEvent;

/** A row of the outbox as the relay reads it. */
record WaitingFact(
        long position,
        UUID id,
        String aggregateType,
        UUID aggregateId,
        String type,
        String payload,
        Instant occurredAt,
        String traceparent) {

    /** The fact as a CloudEvent; the key keeps the order of what happens to one thing. */
    ProducerRecord<String, String> from(String service) {
        String key = aggregateId.toString();
        ProducerRecord<String, String> sent = new ProducerRecord<>("baophu." + aggregateType, key, payload);
        Headers headers = sent.headers();
        headers.add(CloudEvent.SPEC_VERSION, "1.0".getBytes(UTF_8));
        headers.add(CloudEvent.ID, id.toString().getBytes(UTF_8));
        headers.add(CloudEvent.TYPE, type.getBytes(UTF_8));
        headers.add(CloudEvent.SOURCE, ("/baophu/" + service).getBytes(UTF_8));
        headers.add(CloudEvent.TIME, occurredAt.toString().getBytes(UTF_8));
        headers.add(CloudEvent.SUBJECT, key.getBytes(UTF_8));
        headers.add(CloudEvent.CONTENT_TYPE, "application/json".getBytes(UTF_8));
        if (traceparent != null) {
            headers.add(CloudEvent.TRACEPARENT, traceparent.getBytes(UTF_8));
        }
        return sent;
    }
}
