package vn.baophu.bench.deadline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.baophu.bench.country.Callers;
import vn.baophu.bench.country.Ground;
import vn.baophu.bench.measure.Times;
import vn.baophu.local.LocalStack;
import vn.baophu.local.identity.Person;

/** Reads progress of a province and of the nation over the gateway, and by hand in SQL, turn and turn about, while it is told to. */
final class Progress implements AutoCloseable {
    private static final String BY_HAND = """
            with recursive tree as (
              select v.unit_id, v.unit_id as branch, v.code, v.name from directory_unit_version v
              where (v.code = ? or ? = 'VN' and v.level = 'PROVINCE') and current_date between v.valid_from and v.valid_to
              union all
              select v.unit_id, case when t.unit_id = t.branch then v.unit_id else t.branch end, v.code, v.name
              from directory_unit_version v join tree t on v.parent_id = t.unit_id
              where current_date between v.valid_from and v.valid_to)
            select t.branch, count(o.id), count(f.unit_id), sum(f.participants), sum(f.denominator),
                   array_agg(t.name order by t.code) filter (where f.unit_id is null)
            from tree t
            join obligation o on o.unit_id = t.unit_id and o.period = ? and o.kind = 'REPORT' and o.stage <> 'WAIVED'
            left join accepted_figure f on f.unit_id = t.unit_id and f.indicator = ? and f.period = ?
              and f.superseded_at is null and not f.consolidated
            group by t.branch""";

    private static final int READS = 30;

    private final Callers callers;
    private final Person reader = Callers.national("auditor");
    private final Connection database;
    private final String unit;
    private final String period;
    private final Times overHttp = new Times(100_000);
    private final Times byHand = new Times(100_000);
    private final AtomicBoolean enough = new AtomicBoolean();
    private int reads;

    private Progress(LocalStack stack, Callers callers, String unit, int year) throws SQLException {
        this.callers = callers;
        this.unit = unit;
        this.period = year + "-06";
        this.database = Ground.open(stack, "reporting-service");
    }

    /** A load that runs beside the reading. */
    interface Load {
        void run() throws Exception;
    }

    /** Reads thirty times and prints how long it took. */
    static void inQuiet(LocalStack stack, Callers callers, String unit, int year) throws Exception {
        try (var progress = new Progress(stack, callers, unit, year)) {
            for (var read = 0; read < READS; read++) {
                progress.readOnce();
            }
            System.out.println(progress.said("in quiet"));
        }
    }

    /** Reads for as long as the load lasts. */
    static void during(LocalStack stack, Callers callers, String unit, int year, Load load) throws Exception {
        var reader = Executors.newSingleThreadExecutor();
        try (var progress = new Progress(stack, callers, unit, year)) {
            var reading = reader.submit(progress::readOn);
            load.run();
            progress.enough.set(true);
            reading.get();
            System.out.println(progress.said("under load"));
        } finally {
            reader.shutdownNow();
        }
    }

    private Void readOn() throws Exception {
        while (!enough.get()) {
            readOnce();
        }
        return null;
    }

    private void readOnce() throws Exception {
        var begin = System.nanoTime();
        var answer = callers.get(reader, "/progress?unit=%s&period=%s&indicator=CT07".formatted(unit, period));
        var between = System.nanoTime();
        byHand();
        var end = System.nanoTime();
        if (!answer.contains("\"expectedUnits\"")) {
            throw new IllegalStateException(answer);
        }
        overHttp.took(reads, between - begin);
        byHand.took(reads, end - between);
        reads++;
    }

    private void byHand() throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(BY_HAND)) {
            statement.setString(1, unit);
            statement.setString(2, unit);
            statement.setString(3, period);
            statement.setString(4, "CT07");
            statement.setString(5, period);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getArray(6);
                }
            }
        }
    }

    private String said(String when) {
        var http = overHttp.first(reads);
        var hand = byHand.first(reads);
        return "progress of %s %s: %d reads, HTTP %s; SQL by hand %s; ratio of medians %.1f"
                .formatted(unit, when, reads, http, hand, http.percentile(50) / hand.percentile(50));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
