package vn.baophu.bench.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.baophu.bench.deadline.RawTables.Insert;
import vn.baophu.local.LocalStack;

/** Writes the rows of reports again as a hand would in SQL: one transaction a report, its rows batched table by table. */
final class RawWriter implements AutoCloseable {
    private static final String OBLIGATION =
            "update raw.obligation set stage = 'SUBMITTED', submission_id = ?, version = version + 1 where id = ?";
    private static final String OUTBOX =
            "insert into raw.outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)"
                    + " values (gen_random_uuid(), 'submission', ?, 'ReportSubmitted', ?::jsonb, now())";

    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();
    private final List<Written> reports;
    private final List<List<Insert>> rows = new ArrayList<>();

    RawWriter(LocalStack stack, int hands, List<Written> reports) throws SQLException {
        this.reports = reports;
        try (var database = Ground.open(stack, "reporting-service")) {
            RawTables.make(database);
            for (var report : reports) {
                rows.add(RawTables.of(database, report));
            }
        }
        for (var hand = 0; hand < hands; hand++) {
            var connection = Ground.open(stack, "reporting-service");
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    /** Writes one of the reports and commits. */
    void write(int number) throws SQLException, InterruptedException {
        var connection = connections.take();
        try {
            var report = reports.get(number);
            try (var update = connection.prepareStatement(OBLIGATION);
                    var outbox = connection.prepareStatement(OUTBOX)) {
                update.setObject(1, report.submission());
                update.setObject(2, report.obligation());
                update.executeUpdate();
                outbox.setObject(1, report.submission());
                outbox.setString(2, report.body());
                outbox.executeUpdate();
            }
            for (var insert : rows.get(number)) {
                write(connection, insert);
            }
            connection.commit();
        } finally {
            connections.add(connection);
        }
    }

    private static void write(Connection connection, Insert insert) throws SQLException {
        try (var statement = connection.prepareStatement(insert.sql())) {
            for (var row : insert.rows()) {
                for (var at = 0; at < row.length; at++) {
                    statement.setObject(at + 1, row[at]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
