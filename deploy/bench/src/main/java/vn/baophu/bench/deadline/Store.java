package vn.baophu.bench.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the tables with accepted reports of earlier years, set by set, until so many figures are stored. */
final class Store {
    private static final int FIRST_YEAR_BEFORE = 2021;
    private static final int MONTHS = 12;

    private final Connection database;
    private int months;

    Store(Connection database) {
        this.database = database;
    }

    /** Comes back with at least so many figures in the table that totals read. */
    void fillTo(long figures) throws SQLException {
        try (var statement = database.createStatement()) {
            while (stored(statement) < figures) {
                month(statement);
            }
            statement.execute("vacuum analyze");
        }
    }

    private static long stored(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select count(*) from accepted_figure")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** One more month of all communes: the rows of one real report, under other ids and an earlier period. */
    private void month(Statement statement) throws SQLException {
        var period = "%d-%02d".formatted(FIRST_YEAR_BEFORE - months / MONTHS, months % MONTHS + 1);
        months++;
        statement.execute("drop table if exists filled");
        statement.execute(
                "create temp table filled as select o.id as old, gen_random_uuid() as obligation,"
                        + " gen_random_uuid() as submission, gen_random_uuid() as sending from obligation o where o.period = '2022-01'");
        statement.execute(
                "insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', f.obligation,"
                        + " 'period', '%s', 'stage', 'FULFILLED', 'submission_id', f.submission))).*".formatted(period)
                        + " from obligation o join filled f on f.old = o.id");
        statement.execute("alter table submission disable trigger all");
        statement.execute(
                "insert into submission select (jsonb_populate_record(s, jsonb_build_object('id', f.submission,"
                        + " 'obligation_id', f.obligation, 'state', 'ACCEPTED', 'last_id', f.sending, 'counted_id', f.sending))).*"
                        + " from filled f cross join (select * from submission limit 1) s");
        statement.execute("alter table submission enable trigger all");
        statement.execute("insert into sending select (jsonb_populate_record(x, jsonb_build_object('id', f.sending,"
                + " 'submission_id', f.submission))).* from filled f cross join (select * from sending limit 1) x");
        statement.execute(
                "insert into accepted_figure (submission_id, obligation_id, revision, regime_id, unit_id, period,"
                        + " cut_off_on, accepted_at, consolidated, indicator, participants, denominator)"
                        + " select f.submission, f.obligation, 1, o.regime_id, o.unit_id, '%s', o.cut_off_on, now(), false,"
                                .formatted(period)
                        + " 'CT' || lpad(n::text, 2, '0'), 4000 + n, 6000"
                        + " from filled f join obligation o on o.id = f.old cross join generate_series(1, 20) n");
    }
}
