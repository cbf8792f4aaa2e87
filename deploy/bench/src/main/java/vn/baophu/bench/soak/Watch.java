package vn.baophu.bench.soak;

import java.sql.Connection;
import java.sql.SQLException;
import vn.baophu.bench.country.Calm;
import vn.baophu.bench.measure.Processes;

/** Looks at the stack from outside, without a question that would cost it much. */
final class Watch {
    private final Processes processes;
    private final Connection database;
    private final Calm calm;

    Watch(Processes processes, Connection database, Calm calm) {
        this.processes = processes;
        this.database = database;
        this.calm = calm;
    }

    Minute minute(int number, Stretch done) throws Exception {
        return new Minute(
                number,
                done,
                processes.residentBytes(),
                Heap.oldBytes(processes.pids()),
                number("select n_tup_ins from pg_stat_user_tables where schemaname = 'public' and relname = 'audit'"),
                calm.waiting(),
                number("select sum(n_dead_tup)::bigint from pg_stat_user_tables"));
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
