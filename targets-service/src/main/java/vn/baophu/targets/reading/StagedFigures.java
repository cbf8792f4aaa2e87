package vn.baophu.targets.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Language;

/** What was read of one file, written in batches; hundreds of thousands of rows are no entities. */
final class StagedFigures {
    private static final String FIGURE = """
            insert into reading_figure (reading_id, position, table_no, line, code, unit_id, subject, cells)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    private static final String FAULT = """
            insert into reading_fault (reading_id, position, table_no, line, column_name, code, vi, en)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNIT = """
            insert into reading_unit (reading_id, position, printed, under, certainty, unit_id, candidates, table_no, line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final UUID reading;

    StagedFigures(AgroalDataSource database, ObjectMapper json, UUID reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    /** @param before how many stand there already */
    void add(List<StagedFigure> figures, List<String> subjects, int before) {
        batch(FIGURE, figures.size(), (statement, at) -> {
            var figure = figures.get(at);
            set(
                    statement,
                    reading,
                    before + at + 1,
                    figure.table(),
                    figure.line(),
                    figure.code(),
                    figure.unit(),
                    figure.unit() == null ? null : subjects.get(at),
                    write(figure));
        });
    }

    void addFaults(int table, List<Fault> faults, int before) {
        batch(FAULT, faults.size(), (statement, at) -> {
            var fault = faults.get(at);
            set(
                    statement,
                    reading,
                    before + at + 1,
                    table,
                    fault.row(),
                    fault.column(),
                    fault.refusal().name(),
                    Language.VI.say(fault.refusal(), fault.args()),
                    Language.EN.say(fault.refusal(), fault.args()));
        });
    }

    void addUnits(Collection<UnitsPrinted.Sighting> sightings) {
        var seen = List.copyOf(sightings);
        batch(UNIT, seen.size(), (statement, at) -> {
            var name = seen.get(at);
            var candidates = name.candidates().stream().map(UnitOnDay::id).toArray(UUID[]::new);
            set(
                    statement,
                    reading,
                    at + 1,
                    name.printed(),
                    name.under(),
                    name.certainty().name(),
                    name.unit() == null ? null : name.unit().id(),
                    statement.getConnection().createArrayOf("uuid", candidates),
                    name.table(),
                    name.line());
        });
    }

    /** Forgets what an earlier reading of the file found. */
    void clear() {
        for (var table : List.of("reading_figure", "reading_fault", "reading_unit")) {
            batch("delete from " + table + " where reading_id = ?", 1, (statement, at) -> set(statement, reading));
        }
    }

    private interface Row {
        void fill(PreparedStatement statement, int at) throws SQLException;
    }

    private void batch(String sql, int rows, Row row) {
        if (rows == 0) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < rows; at++) {
                row.fill(statement, at);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }

    private String write(StagedFigure figure) {
        try {
            return json.writeValueAsString(figure.cells());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
