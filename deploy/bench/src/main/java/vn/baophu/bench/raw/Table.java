package vn.baophu.bench.raw;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How rows of one table are written again. */
record Table(String name, List<String> columns, List<String> key, boolean numbered) {
    private static final String OF = """
            select a.attname, a.attidentity <> '',
                   exists (select 1 from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey))
            from pg_attribute a where a.attrelid = ('public.' || ?)::regclass and a.attnum > 0 and not a.attisdropped
            order by a.attnum""";

    /** A statement with its places filled. */
    record Write(String sql, Object[] values) {}

    static Table of(Connection database, String name) throws SQLException {
        var columns = new ArrayList<String>();
        var key = new ArrayList<String>();
        var numbered = false;
        try (var statement = database.prepareStatement(OF)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                    numbered |= rows.getBoolean(2);
                    if (rows.getBoolean(3)) {
                        key.add(rows.getString(1));
                    }
                }
            }
        }
        return new Table(name, columns, key, numbered);
    }

    /** The row stands in the columns that bear its names; {@code changed} are those that an update wrote. */
    Write again(String what, String[] changed, ResultSet row) throws SQLException {
        return switch (what) {
            case "INSERT" ->
                new Write(
                        "insert into %s (%s)%s values (%s)"
                                .formatted(
                                        name,
                                        String.join(", ", columns),
                                        numbered ? " overriding system value" : "",
                                        "?, ".repeat(columns.size() - 1) + "?"),
                        values(row, columns));
            case "UPDATE" -> {
                var all = new ArrayList<>(Arrays.asList(changed));
                all.addAll(key);
                yield new Write(
                        "update %s set %s where %s"
                                .formatted(name, places(List.of(changed), ", "), places(key, " and ")),
                        values(row, all));
            }
            default -> new Write("delete from %s where %s".formatted(name, places(key, " and ")), values(row, key));
        };
    }

    private static String places(List<String> columns, String between) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }

    private static Object[] values(ResultSet row, List<String> columns) throws SQLException {
        var values = new Object[columns.size()];
        for (var at = 0; at < values.length; at++) {
            values[at] = row.getObject(columns.get(at));
        }
        return values;
    }
}
