package vn.baophu.platform.csv;

import static vn.baophu.platform.error.PlatformRefusal.COLUMN_TWICE;
import static vn.baophu.platform.error.PlatformRefusal.HEADER_MISSING;
import static vn.baophu.platform.error.PlatformRefusal.MISSING_COLUMN;
import static vn.baophu.platform.error.PlatformRefusal.UNKNOWN_COLUMN;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.baophu.platform.error.Faults;

/**
 * A table from a person: CSV in UTF-8 with or without BOM, separated by commas or semicolons, first row the header; at most
 * 20 000 rows and 100 columns.
 * Column names are taken exactly; their order is free. Cells are stripped and in NFC; an empty cell is absent.
 */
public final class CsvTable {
    private final List<String> header;
    private final List<CsvRow> rows;
    private final Faults faults;

    private CsvTable(List<String> header, List<CsvRow> rows, Faults faults) {
        this.header = header;
        this.rows = rows;
        this.faults = faults;
    }

    /** Reads a table of exactly these columns; refuses unreadable text and unknown or missing columns. */
    public static CsvTable read(byte[] body, Collection<String> columns) {
        return read(body, columns, List.of());
    }

    /** Reads a table that must have the required columns and may have the optional ones. */
    public static CsvTable read(byte[] body, Collection<String> required, Collection<String> optional) {
        return of(CsvText.lines(body), required, optional);
    }

    /** As {@link #read(byte[], Collection)}, from text. */
    public static CsvTable read(String body, Collection<String> columns) {
        return read(body, columns, List.of());
    }

    /** As {@link #read(byte[], Collection, Collection)}, from text. */
    public static CsvTable read(String body, Collection<String> required, Collection<String> optional) {
        return of(CsvText.lines(body), required, optional);
    }

    public List<String> header() {
        return header;
    }

    public List<CsvRow> rows() {
        return rows;
    }

    /** The faults of all cells read so far; add the faults of sense here, then refuse all together. */
    public Faults faults() {
        return faults;
    }

    private static CsvTable of(List<CsvText.Line> lines, Collection<String> required, Collection<String> optional) {
        var faults = new Faults();
        if (lines.isEmpty()) {
            faults.addAt(1, null, HEADER_MISSING).refuseIfAny();
        }
        var header = lines.get(0).cells();
        checkHeader(header, required, optional, faults);
        faults.refuseIfAny();
        var rows = lines.stream()
                .skip(1)
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .map(line -> new CsvRow(line.number(), named(header, line.cells()), faults))
                .toList();
        return new CsvTable(header, rows, faults);
    }

    private static void checkHeader(
            List<String> header, Collection<String> required, Collection<String> optional, Faults faults) {
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!seen.add(column)) {
                faults.addAt(1, column, COLUMN_TWICE, column);
            } else if (!required.contains(column) && !optional.contains(column)) {
                faults.addAt(1, column, UNKNOWN_COLUMN, column);
            }
        }
        required.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.addAt(1, column, MISSING_COLUMN, column));
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        IntStream.range(0, Math.min(header.size(), cells.size()))
                .filter(at -> !cells.get(at).isEmpty())
                .forEach(at -> named.put(header.get(at), cells.get(at)));
        return named;
    }
}
