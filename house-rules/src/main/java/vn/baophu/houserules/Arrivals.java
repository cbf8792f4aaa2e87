package vn.baophu.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.spi.ConnectorLiteral;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.platform.event.CloudEvent;
import vn.baophu.platform.event.EventJson;

/** Facts of other services that reach the application under test, without a broker. */
public final class Arrivals {
    private Arrivals() {}

    /** Brings a fact by a channel and returns when it was taken. */
    public static void arrives(String channel, DomainEvent event) {
        Arc.container()
                .select(InMemoryConnector.class, ConnectorLiteral.of(InMemoryConnector.CONNECTOR))
                .get()
                .source(channel)
                .send(record(event));
        Eventually.eventually(event.type() + " " + event.eventId() + " is taken", () -> taken(event.eventId()));
    }

    /** The record as it would stand in Kafka. */
    public static ConsumerRecord<String, String> record(DomainEvent event) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>(
                event.aggregateType().topic(), 0, 0, event.aggregateId().toString(), EventJson.write(event));
        record.headers().add(CloudEvent.ID, event.eventId().toString().getBytes(UTF_8));
        record.headers().add(CloudEvent.TYPE, event.type().getBytes(UTF_8));
        return record;
    }

    private static boolean taken(UUID eventId) {
        try (Connection connection = Database.open();
                PreparedStatement query = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            query.setObject(1, eventId);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox can not be read", e);
        }
    }
}
