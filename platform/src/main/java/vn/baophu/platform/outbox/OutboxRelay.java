package vn.baophu.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes facts from the outbox to Kafka. Send, wait for every acknowledgement, delete, commit: whatever breaks in between,
 * the rows are still there and are sent again. Receivers may see a fact twice, never not at all.
 */
@ApplicationScoped
class OutboxRelay {
    /** Longer than the broker's patience, so that it is the broker that is blamed. */
    private static final int SECONDS = 90;

    private final AgroalDataSource database;
    private final WaitingFacts waiting;
    private final Broker broker;
    private final int batch;

    OutboxRelay(
            AgroalDataSource database,
            WaitingFacts waiting,
            Broker broker,
            @ConfigProperty(name = "baophu.outbox.relay.batch") int batch) {
        this.database = database;
        this.waiting = waiting;
        this.broker = broker;
        this.batch = batch;
    }

    /** Sends the oldest facts. @return whether more may wait; false also where another replica is at it */
    boolean sendOldest() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                return waiting.mayRelay(connection) && sendOldest(connection);
            }
        });
    }

    private boolean sendOldest(Connection connection) throws Exception {
        List<WaitingFact> facts = waiting.oldest(connection, batch);
        if (!facts.isEmpty()) {
            broker.deliver(facts);
            waiting.remove(connection, facts);
        }
        return facts.size() == batch;
    }
}
