package vn.baophu.targets.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/**
 * What was understood of a file.
 *
 * @param unread the first rows of each sheet that hold no figures, so that nothing is left out in silence
 * @param skipped names or numbers of sheets and tables that hold no figures, such as a block of signatures
 */
public record FoundTables(List<FoundTable> tables, List<String> skipped, List<UnreadRow> unread) {
    static final String NOTHING = "{\"tables\":[],\"skipped\":[],\"unread\":[]}";

    /** A row that holds no figures: a title, a note, a signature, or what was not understood. */
    public record UnreadRow(String sheet, int row, String text) {
        private static final int SHOWN = 200;

        static UnreadRow of(String sheet, SheetRow row) {
            var text = row.cells().stream()
                    .map(SheetCell::text)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" | "));
            return new UnreadRow(sheet, row.number(), text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
        }
    }

    /** As a reading keeps it. */
    public static FoundTables of(String json, ObjectMapper mapper) {
        try {
            return mapper.readValue(json, FoundTables.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String json(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    int doubts() {
        return tables.stream().mapToInt(FoundTable::doubts).sum();
    }
}
