package vn.baophu.platform.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.platform.event.CloudEvent;

/** Where a use case announces what it did. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final Event<Appended> appended;

    Outbox(EntityManager entities, Event<Appended> appended) {
        this.entities = entities;
        this.appended = appended;
    }

    /**
     * Announces a fact if and only if the transaction around it commits. Facts about one thing reach the others in the
     * order of their appending.
     *
     * @throws jakarta.transaction.TransactionalException without a transaction: a state without its event would be lost
     *     to everybody else
     */
    @Transactional(TxType.MANDATORY)
    public void append(DomainEvent event) {
        entities.persist(new OutboxRow(event, traceparent()));
        appended.fire(new Appended());
    }

    private static String traceparent() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers.get(CloudEvent.TRACEPARENT);
    }

    /** Something waits in the outbox once this transaction has committed. */
    record Appended() {}
}
