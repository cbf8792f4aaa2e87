package vn.baophu.reporting.batch;

import static vn.baophu.platform.error.PlatformRefusal.BAD_FORMAT;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baophu.platform.csv.CsvRow;

/** Several ids in one cell, with blanks between them. */
record IdsInCell(List<UUID> ids) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST = 20;

    /** Null for an empty cell, and for one that is refused. */
    static IdsInCell of(CsvRow row, String column) {
        var cell = row.text(column);
        if (cell == null) {
            return null;
        }
        var words = BLANKS.split(cell.strip());
        if (words.length > MOST) {
            row.refuse(column, TOO_LONG, MOST);
            return null;
        }
        if (!Stream.of(words).allMatch(word -> ID.matcher(word).matches())) {
            row.refuse(column, BAD_FORMAT, "01900000-0000-7000-8000-000000000010 01900000-0000-7000-8000-000000000011");
            return null;
        }
        return new IdsInCell(Stream.of(words).map(UUID::fromString).toList());
    }
}
