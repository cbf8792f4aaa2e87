package vn.baophu.local.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** A record that a service could not take, with the headers that say what it was, where it came from and why. */
record DeadLetter(ConsumerRecord<byte[], byte[]> parked, boolean replayed) {
    private static final String PREFIX = "dead-letter-";
    private static final String UNKNOWN = "-";

    /** One line for the list: place, id and type of the event, reason. */
    String line() {
        String place = parked.topic() + " " + parked.partition() + "/" + parked.offset();
        String reason = header(PREFIX + "reason").lines().findFirst().orElse(UNKNOWN);
        String event = header("ce_id") + "  " + header("ce_type") + "  from " + origin();
        return String.join("  ", place, event, reason, replayed ? "(replayed)" : "(waiting)");
    }

    boolean hasOrigin() {
        return !origin().equals(UNKNOWN);
    }

    /** The record as it first was: same topic, key, body and headers, so that it falls into the same order and inbox. */
    ProducerRecord<byte[], byte[]> again() {
        List<Header> headers = StreamSupport.stream(parked.headers().spliterator(), false)
                .filter(header -> !header.key().startsWith(PREFIX))
                .toList();
        return new ProducerRecord<>(origin(), null, null, parked.key(), parked.value(), headers);
    }

    String eventId() {
        return header("ce_id");
    }

    private String origin() {
        return header(PREFIX + "topic");
    }

    private String header(String name) {
        Header header = parked.headers().lastHeader(name);
        return header == null || header.value() == null ? UNKNOWN : new String(header.value(), StandardCharsets.UTF_8);
    }
}
