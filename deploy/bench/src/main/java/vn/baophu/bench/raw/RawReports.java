package vn.baophu.bench.raw;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import vn.baophu.bench.country.Ground;
import vn.baophu.bench.country.Reports;
import vn.baophu.bench.raw.Transactions.Batch;
import vn.baophu.local.LocalStack;

/**
 * The transactions of reports that were seen, written again as a hand would in SQL: on connections that stay open, with
 * statements that stay prepared, rows of one statement batched, committed as durably as the service's own.
 */
public final class RawReports implements AutoCloseable {
    private final BlockingQueue<Connection> connections;
    private final Connection database;
    private final List<List<Batch>> submissions;
    private final List<List<Batch>> acceptances;

    /** With one connection for each hand. */
    public RawReports(LocalStack stack, int hands) throws SQLException {
        this.database = Ground.open(stack, "reporting-service");
        this.submissions = Transactions.of(database, Reports.SENT);
        this.acceptances = Transactions.of(database, Reports.ACCEPTED);
        if (submissions.isEmpty() || acceptances.size() != submissions.size()) {
            throw new IllegalStateException(
                    "%d submissions and %d acceptances were seen".formatted(submissions.size(), acceptances.size()));
        }
        this.connections = new ArrayBlockingQueue<>(hands);
        RawTables.make(database); // the connections look into its schema
        for (var hand = 0; hand < hands; hand++) {
            var connection = DriverManager.getConnection(
                    stack.jdbcUrl("reporting-service") + "&reWriteBatchedInserts=true&currentSchema=raw,public");
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    /** How many there are, each a submission and an acceptance. */
    public int size() {
        return submissions.size();
    }

    /** Takes everything back that was written. */
    public void anew() throws SQLException {
        RawTables.make(database);
    }

    /** One transaction. */
    public void submit(int number) throws SQLException, InterruptedException {
        write(submissions.get(number));
    }

    /** One transaction. */
    public void accept(int number) throws SQLException, InterruptedException {
        write(acceptances.get(number));
    }

    /** How many rows the average submission and the average acceptance wrote. */
    public String rows() {
        return "%.1f rows by a submission, %.1f by an acceptance".formatted(rows(submissions), rows(acceptances));
    }

    private static double rows(List<List<Batch>> transactions) {
        return transactions.stream()
                .mapToInt(batches ->
                        batches.stream().mapToInt(batch -> batch.rows().size()).sum())
                .average()
                .orElse(0);
    }

    private void write(List<Batch> batches) throws SQLException, InterruptedException {
        var connection = connections.take();
        try {
            for (var batch : batches) {
                write(connection, batch);
            }
            connection.commit();
        } finally {
            connections.add(connection);
        }
    }

    private static void write(Connection connection, Batch batch) throws SQLException {
        try (var statement = connection.prepareStatement(batch.sql())) {
            for (var row : batch.rows()) {
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
        database.close();
    }
}
