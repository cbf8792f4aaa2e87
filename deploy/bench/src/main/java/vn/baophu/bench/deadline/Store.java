package vn.baophu.bench.deadline;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import vn.baophu.bench.country.Country;
import vn.baophu.bench.country.Ground;

/**
 * Accepted reports of earlier months in all tables that a report leaves rows in, written set by set: each a copy of one real
 * report under other ids, of another commune and month. Ids come in the order of time, as the service's own do.
 */
final class Store {
    private static final int FIGURES = Country.INDICATORS.size();

    private final Connection database;
    private YearMonth month;

    Store(Connection database, int firstYear) {
        this.database = database;
        this.month = YearMonth.of(firstYear, 1);
    }

    /** Keeps one report as an example and takes all others back: nothing has been reported yet. */
    void empty() throws SQLException {
        run("set synchronous_commit = off");
        run("create temp table example as select * from submission where state = 'ACCEPTED' limit 1");
        for (var table : Copies.OF_REPORT.entrySet()) {
            run("create temp table example_%s as select * from public.%s where %s"
                    .formatted(table.getKey(), table.getKey(), table.getValue()));
        }
        run("create temp table commune as select distinct on (unit_id) * from obligation order by unit_id, period");
        run(
                "truncate submission, sending, decision, proof, proof_chain, accepted_figure, change, audit, idempotency cascade");
        run("update obligation set stage = 'AWAITED', submission_id = null where stage <> 'AWAITED'");
    }

    /** Comes back with so many figures in the table that totals read, tidied up; tells how long it took and what is stored. */
    String fillTo(long figures) throws SQLException, IOException, InterruptedException {
        var begin = System.nanoTime();
        var missing = figures - number("select count(*) from accepted_figure");
        while (missing > 0) {
            var reports = Math.min(Country.COMMUNES, (missing + FIGURES - 1) / FIGURES);
            month = month.minusMonths(1);
            month(reports);
            missing -= reports * FIGURES;
        }
        Ground.tidy(database);
        new ProcessBuilder("sync").start().waitFor(); // no measurement waits for the disk to take what was filled in
        return "filled to %,d figures in %d s; the database has %,d MB"
                .formatted(
                        figures,
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                        number("select pg_database_size(current_database())") >> 20);
    }

    private void month(long reports) throws SQLException {
        run("drop table if exists filled");
        run(
                "create temp table filled as select c.*, '%s' as new_period, (c.period || '-01')::date - '%s-01'::date as days"
                                .formatted(month, month)
                        + ", uuidv7() as new_obligation, uuidv7() as new_submission, uuidv7() as new_sending"
                        + " from commune c order by c.unit_id limit " + reports);
        var copies = new Copies(database, -(month.getYear() * 12 + month.getMonthValue()));
        database.setAutoCommit(false); // a sending is there before its report: only the commit looks
        copies.obligations();
        for (var table : Copies.OF_REPORT.keySet()) {
            copies.rows(table);
        }
        database.setAutoCommit(true); // commits
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
