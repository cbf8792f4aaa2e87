package vn.baophu.bench.raw;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sees every row that is written into any table of the service while something is done. */
public final class Seen {
    /** What is seen lies in a schema of its own, with every table beside it as it was before. */
    private static final String SEE = """
            drop schema if exists seen cascade;
            create schema seen;
            create table seen.write (seq bigint generated always as identity, xact xid8 not null, tab text not null,
                what text not null, was jsonb, now jsonb);
            create function seen.see() returns trigger language plpgsql as $$
            begin
                insert into seen.write (xact, tab, what, was, now)
                values (pg_current_xact_id(), tg_table_name, tg_op, to_jsonb(old), to_jsonb(new));
                return null;
            end $$""";

    private Seen() {}

    /** What is done. */
    public interface Work {
        void run() throws Exception;
    }

    /** Sees what this work writes and nothing after it. */
    public static void during(Connection database, Work work) throws Exception {
        var begin = new ArrayList<>(List.of(SEE));
        var end = new ArrayList<String>();
        tables(database, table -> {
            begin.add("create table seen.%s as select * from public.%s".formatted(table, table));
            begin.add(
                    "create trigger seen after insert or update or delete on public.%s for each row execute function seen.see()"
                            .formatted(table));
            end.add("drop trigger seen on public." + table);
        });
        end.add("create index on seen.write (tab, xact)");
        execute(database, begin);
        work.run();
        execute(database, end);
    }

    private static void execute(Connection database, List<String> all) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var sql : all) {
                statement.execute(sql);
            }
        }
    }

    private static void tables(Connection database, Consumer<String> each) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select relname from pg_class"
                        + " where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and relname not in ('flyway_schema_history', 'scheduled_task')")) {
            while (rows.next()) {
                each.accept(rows.getString(1));
            }
        }
    }
}
