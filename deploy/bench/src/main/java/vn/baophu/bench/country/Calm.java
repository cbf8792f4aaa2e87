package vn.baophu.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.baophu.local.LocalStack;

/** When nothing is left to be done on a stack: no fact in an outbox, none on Kafka that a service has not taken. */
public final class Calm implements AutoCloseable {
    private static final List<String> SERVICES = List.of("agency-service", "reporting-service", "targets-service");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(30);

    private final List<Connection> databases = new ArrayList<>();
    private final Connection reporting;
    private final Lag lag;

    public Calm(LocalStack stack) throws SQLException {
        for (var service : SERVICES) {
            databases.add(Ground.open(stack, service));
        }
        this.reporting = databases.get(SERVICES.indexOf("reporting-service"));
        this.lag = new Lag(stack.kafkaBootstrap());
    }

    /** Comes back when every outbox is empty and every service has taken all that Kafka has for it. */
    public void await() throws Exception {
        until(() -> waiting() == 0 && lag.of(SERVICES) == 0 && waiting() == 0);
    }

    /**
     * After the country has been prepared: comes back when two rounds of reminders in a row have found nobody to remind, all
     * facts are taken and PostgreSQL has tidied up.
     */
    public void awaitAfterPreparation() throws Exception {
        long told;
        do {
            told = number("select count(*) from reminder");
            awaitRound();
            awaitRound();
        } while (number("select count(*) from reminder") > told);
        await();
        for (var database : databases) {
            Ground.tidy(database);
        }
        until(() -> number("select count(*) from pg_stat_progress_vacuum") == 0);
    }

    /** Facts that wait in any outbox. */
    public long waiting() throws SQLException {
        var waiting = 0L;
        for (var database : databases) {
            waiting += number(database, "select count(*) from outbox");
        }
        return waiting;
    }

    private void awaitRound() throws Exception {
        var rounds = "select coalesce(sum(extract(epoch from last_success) * 1000), 0)::bigint"
                + " from scheduled_task where task_name = 'reminders'";
        var last = number(rounds);
        until(() -> number(rounds) != last);
    }

    private long number(String sql) throws SQLException {
        return number(reporting, sql);
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        var giveUp = System.nanoTime() + PATIENCE;
        while (!condition.holds()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("The stack does not come to rest");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    public void close() throws SQLException {
        lag.close();
        for (var database : databases) {
            database.close();
        }
    }
}
