package vn.baophu.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import vn.baophu.local.LocalStack;

/**
 * One district's targets of a year: over HTTP through the gateway, and by hand as the SQL that a person would write, turn
 * and turn about in one run. Both must give as many rows.
 */
final class DistrictRead implements AutoCloseable {
    private static final String PATH = "/targets?plan=127%2FKH-UBND&year=2024&limit=500";
    private static final String SQL = """
            select t.id, t.code, t.unit_id, t.unit_code, t.unit_name, t.level, t.indicator, t.year, t.comparator,
                   t.participants, t.denominator_kind, t.denominator, t.printed_percent, t.row_number, t.is_total,
                   p.id, p.code, p.number, a.id, a.title, a.source, a.ordinal
            from target t join plan p on p.id = t.plan_id join annex a on a.id = t.annex_id
            where p.number = '127/KH-UBND' and p.issued_at is not null and t.stands_behind is null
              and t.year = 2024 and t.figure_kind = 'TARGET'
            order by t.id limit 500""";

    private final Door door;
    private final Connection database;

    DistrictRead(LocalStack stack) throws SQLException {
        this.door = new Door(stack, "planner-vinh-linh");
        this.database = DriverManager.getConnection(stack.jdbcUrl("targets-service"));
    }

    String measure(int runs) throws IOException, InterruptedException, SQLException {
        var http = new long[runs];
        var sql = new long[runs];
        for (var run = -runs; run < runs; run++) {
            var begin = System.nanoTime();
            var overHttp = door.get(PATH).split("\"printedPercent\"", -1).length;
            var between = System.nanoTime();
            var byHand = byHand();
            var end = System.nanoTime();
            if (overHttp < 2 || byHand < 1) {
                throw new IllegalStateException("Nothing was read");
            }
            http[Math.max(run, 0)] = between - begin;
            sql[Math.max(run, 0)] = end - between;
        }
        return "one district's targets of a year: HTTP median %.2f ms, 95th %.2f ms; SQL by hand median %.2f ms; ratio %.1f"
                .formatted(at(http, 50), at(http, 95), at(sql, 50), at(http, 50) / at(sql, 50));
    }

    private int byHand() throws SQLException {
        var rows = 0;
        try (var statement = database.prepareStatement(SQL);
                var found = statement.executeQuery()) {
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                for (var column = 1; column <= columns; column++) {
                    found.getObject(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private static double at(long[] nanos, int percent) {
        Arrays.sort(nanos);
        return nanos[(nanos.length * percent + 99) / 100 - 1] / 1e6;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
