package vn.baophu.platform.audit;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.CurrentCaller;
import vn.baophu.platform.trace.RequestTrace;

/** Collects the writes of a transaction and puts them down in one go just before its commit. */
@Singleton
@Unremovable
class AuditTrail {
    private static final String INSERT = """
            insert into audit (at, who, what, entity, entity_id, before, after, request_id)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)""";

    private final TransactionSynchronizationRegistry transaction;
    private final CurrentCaller caller;
    private final InstantSource clock;

    AuditTrail(TransactionSynchronizationRegistry transaction, CurrentCaller caller, InstantSource clock) {
        this.transaction = transaction;
        this.caller = caller;
        this.clock = clock;
    }

    void add(AuditRow row, SharedSessionContractImplementor session) {
        rows(session).add(row);
    }

    @SuppressWarnings("unchecked") // only this class puts something under this key
    private List<AuditRow> rows(SharedSessionContractImplementor session) {
        var rows = (List<AuditRow>) transaction.getResource(AuditTrail.class);
        if (rows == null) {
            var fresh = new ArrayList<AuditRow>();
            transaction.putResource(AuditTrail.class, fresh);
            session.getTransactionCompletionCallbacks().registerCallback((BeforeCompletionCallback)
                    ending -> ending.doWork(connection -> write(fresh, connection)));
            return fresh;
        }
        return rows;
    }

    private void write(List<AuditRow> rows, Connection connection) throws SQLException {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var who = caller.find().map(Caller::subject).orElse("system");
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                insert.setObject(1, at);
                insert.setString(2, who);
                insert.setString(3, row.what());
                insert.setString(4, row.entity());
                insert.setString(5, row.entityId());
                insert.setString(6, row.before());
                insert.setString(7, row.after());
                insert.setString(8, RequestTrace.requestId());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
