package vn.baophu.bench.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the rows of the example report again for every report of the table {@code filled}: the same columns, but for those
 * that say which report, whose and when.
 */
final class Copies {
    /** Which rows of each table belong to the example. */
    static final Map<String, String> OF_REPORT = new LinkedHashMap<>();

    private static final String OF_SUBMISSION = "submission_id = (select id from example)";

    static {
        OF_REPORT.put("sending", OF_SUBMISSION);
        OF_REPORT.put("submission", "id = (select id from example)");
        OF_REPORT.put("decision", OF_SUBMISSION);
        OF_REPORT.put("proof", OF_SUBMISSION);
        OF_REPORT.put("accepted_figure", OF_SUBMISSION);
        OF_REPORT.put("change", OF_SUBMISSION);
        OF_REPORT.put("audit", "entity_id in (select unnest(array[id::text, obligation_id::text]) from example)");
    }

    /** What stands in these columns instead, in every table. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("obligation_id", "f.new_obligation"),
            Map.entry("submission_id", "f.new_submission"),
            Map.entry("sending_id", "f.new_sending"),
            Map.entry("last_id", "f.new_sending"),
            Map.entry("counted_id", "f.new_sending"),
            Map.entry("unit_id", "f.unit_id"),
            Map.entry("reporter_id", "f.unit_id"),
            Map.entry("area_unit_id", "f.area_unit_id"),
            Map.entry("code", "f.code"),
            Map.entry("regime_id", "f.regime_id"),
            Map.entry("regime", "f.regime_code"),
            Map.entry("period", "f.new_period"),
            Map.entry("cut_off_on", "f.cut_off_on - f.days"),
            Map.entry("opens_on", "f.opens_on - f.days"),
            Map.entry("due_on", "f.due_on - f.days"),
            Map.entry("due_at", "f.due_at - make_interval(days => f.days)"),
            Map.entry("stage", "'FULFILLED'"),
            Map.entry(
                    "entity_id",
                    "case e.entity when 'Submission' then f.new_submission else f.new_obligation end::text"));

    private static final Map<String, String> IDENTITY = Map.of(
            "sending", "f.new_sending",
            "submission", "f.new_submission",
            "obligation", "f.new_obligation");

    private static final String COLUMNS = """
            select attname from pg_attribute
            where attrelid = ('public.' || ?)::regclass and attnum > 0 and not attisdropped and attidentity = ''""";

    private final Connection database;
    private final int position;

    /** The position is that of the month's proofs, below all real ones. */
    Copies(Connection database, int position) {
        this.database = database;
        this.position = position;
    }

    void obligations() throws SQLException {
        insert("obligation", "filled f join commune e on e.id = f.id");
    }

    void rows(String table) throws SQLException {
        insert(table, "filled f cross join example_" + table + " e");
    }

    private void insert(String table, String from) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var statement = database.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), value(table, rows.getString(1)));
                }
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("insert into public.%s (%s) select %s from %s"
                    .formatted(table, String.join(", ", columns.keySet()), String.join(", ", columns.values()), from));
        }
    }

    private String value(String table, String column) {
        return switch (column) {
            case "id" -> IDENTITY.getOrDefault(table, "uuidv7()");
            case "position" -> Integer.toString(position);
            default -> OTHER.getOrDefault(column, "e." + column);
        };
    }
}
