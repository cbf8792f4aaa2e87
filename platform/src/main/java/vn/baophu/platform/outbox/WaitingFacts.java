package vn.baophu.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox as the relay sees it: plain SQL, because rows come and go without ever being entities here. */
@ApplicationScoped
class WaitingFacts {
    /** Any number, but the same in every release: replicas of different releases must not relay side by side. */
    private static final long LOCK = 0x62616f706875L;

    private static final String OLDEST = """
            select position, id, aggregatetype, aggregateid, type, payload::text, occurred_at, traceparent
            from outbox order by position limit ?""";

    /** Only one relay at a time, whatever the number of replicas: two could overtake each other. */
    boolean mayRelay(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    List<WaitingFact> oldest(Connection connection, int most) throws SQLException {
        List<WaitingFact> facts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OLDEST)) {
            query.setInt(1, most);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(fact(row));
                }
            }
        }
        return facts;
    }

    /** By number one by one: a row that committed late may stand among them and has not been sent. */
    void remove(Connection connection, List<WaitingFact> sent) throws SQLException {
        Object[] positions = sent.stream().map(WaitingFact::position).toArray();
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    private static WaitingFact fact(ResultSet row) throws SQLException {
        return new WaitingFact(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getObject("aggregateid", UUID.class),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"));
    }
}
