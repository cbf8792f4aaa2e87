package vn.baophu.bench.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that the service wrote for a report, and the same tables empty beside them in a schema of their own: columns,
 * checks and indexes alike, without foreign keys.
 */
final class RawTables {
    /** Which rows of a table belong to a report. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("submission", "id = ':submission'");
        TABLES.put("sending", "submission_id = ':submission'");
        TABLES.put("audit", "entity in ('Submission', 'Obligation') and entity_id in (':submission', ':obligation')");
        TABLES.put("change", "obligation_id = ':obligation' and submission_id = ':submission'");
        TABLES.put("idempotency", "key = ':key'");
    }

    /** An insert and its rows, in the order of the columns. */
    record Insert(String sql, List<Object[]> rows) {}

    private RawTables() {}

    static void make(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("drop schema if exists raw cascade");
            statement.execute("create schema raw");
            for (var table : TABLES.keySet()) {
                like(table, statement);
            }
            like("outbox", statement);
            like("obligation", statement);
            statement.execute("insert into raw.obligation select * from public.obligation");
            statement.execute("update raw.obligation set stage = 'AWAITED', submission_id = null");
            statement.execute("vacuum analyze raw.obligation");
        }
    }

    private static void like(String table, Statement statement) throws SQLException {
        statement.execute("create table raw.%s (like public.%s including all)".formatted(table, table));
    }

    /** Everything that was written for this report, ready to be written again. */
    static List<Insert> of(Connection database, Written report) throws SQLException {
        var inserts = new ArrayList<Insert>();
        for (var table : TABLES.entrySet()) {
            var where = table.getValue()
                    .replace(":submission", report.submission().toString())
                    .replace(":obligation", report.obligation().toString())
                    .replace(":key", report.key());
            inserts.add(read(database, table.getKey(), where));
        }
        return inserts;
    }

    private static Insert read(Connection database, String table, String where) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select * from %s where %s".formatted(table, where))) {
            var columns = new ArrayList<String>();
            for (var at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                columns.add(found.getMetaData().getColumnName(at));
            }
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[columns.size()];
                for (var at = 0; at < row.length; at++) {
                    row[at] = found.getObject(at + 1);
                }
                rows.add(row);
            }
            if (rows.isEmpty()) {
                throw new IllegalStateException("The service wrote nothing into " + table + " where " + where);
            }
            return new Insert(insert(table, columns), rows);
        }
    }

    private static String insert(String table, List<String> columns) {
        return "insert into raw.%s (%s) overriding system value values (%s)"
                .formatted(table, String.join(", ", columns), "?, ".repeat(columns.size() - 1) + "?");
    }
}
