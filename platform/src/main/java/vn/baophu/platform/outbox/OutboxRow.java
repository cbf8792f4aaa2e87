package vn.baophu.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.platform.event.EventJson;

/**
 * A fact that waits to be sent. The columns are those of Debezium's outbox event router. The database numbers the rows
 * (column {@code position}), so that Hibernate may insert many of them in one batch.
 */
@Entity
@Immutable
@Table(name = "outbox")
class OutboxRow {
    @Id
    private UUID id;

    @Column(name = "aggregatetype")
    private String aggregateType;

    @Column(name = "aggregateid")
    private UUID aggregateId;

    private String type;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String payload;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String traceparent;

    protected OutboxRow() {} // for Hibernate

    OutboxRow(DomainEvent event, String traceparent) {
        this.id = event.eventId();
        this.aggregateType = event.aggregateType().code();
        this.aggregateId = event.aggregateId();
        this.type = event.type();
        this.payload = EventJson.write(event);
        this.occurredAt = event.occurredAt();
        this.traceparent = traceparent;
    }
}
