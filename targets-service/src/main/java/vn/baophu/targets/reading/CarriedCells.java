package vn.baophu.targets.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import vn.baophu.targets.picture.FigureCells;

/** The figures of a reading in their order, fetched a thousand at a time; may be gone through again and again. */
record CarriedCells(AgroalDataSource database, ObjectMapper json, UUID reading) implements Iterable<FigureCells> {
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final String NEXT = """
            select position, cells::text from reading_figure
            where reading_id = ? and position > ? order by position limit 1000""";

    @Override
    public Iterator<FigureCells> iterator() {
        return new Iterator<>() {
            private final Deque<FigureCells> waiting = new ArrayDeque<>();
            private int position;

            @Override
            public boolean hasNext() {
                if (waiting.isEmpty()) {
                    position = fetch(position, waiting);
                }
                return !waiting.isEmpty();
            }

            @Override
            public FigureCells next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return waiting.removeFirst();
            }
        };
    }

    private int fetch(int after, Deque<FigureCells> into) {
        var last = after;
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(NEXT)) {
            query.setObject(1, reading);
            query.setInt(2, after);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    last = rows.getInt(1);
                    into.add(new FigureCells(json.readValue(rows.getString(2), CELLS)));
                }
            }
            return last;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
