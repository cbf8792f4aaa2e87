package vn.baophu.bench.raw;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables that the seen transactions wrote, in a schema of their own and as they were before: rows, indexes, checks, keys. */
final class RawTables {
    private static final String WRITTEN = """
            select distinct tab from seen.write where xact in (select xact from seen.write where tab = 'idempotency')
            order by tab""";
    private static final String KEYS = """
            select format('alter table raw.%%I add constraint %%I %%s', t.relname, c.conname, pg_get_constraintdef(c.oid))
            from pg_constraint c join pg_class t on t.oid = c.conrelid
            where c.contype = 'f' and t.relnamespace = 'public'::regnamespace and t.relname = any ('{%s}')""";

    private RawTables() {}

    /** Made anew, with foreign keys and statistics. */
    static void make(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("drop schema if exists raw cascade");
            statement.execute("create schema raw");
            var tables = written(database);
            for (var table : tables) {
                statement.execute("create table raw.%s (like public.%s including all)".formatted(table, table));
                statement.execute(
                        "insert into raw.%s overriding system value select * from seen.%s".formatted(table, table));
            }
            // told with the names as public has them, meant for those of raw
            var keys = texts(statement, KEYS.formatted(String.join(",", tables)));
            statement.execute("set search_path = raw, public");
            for (var key : keys) {
                statement.execute(key);
            }
            statement.execute("set search_path = public");
            for (var table : tables) {
                statement.execute("vacuum analyze raw." + table);
            }
        }
    }

    /** The tables into which the seen requests wrote. */
    static List<String> written(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            return texts(statement, WRITTEN);
        }
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
