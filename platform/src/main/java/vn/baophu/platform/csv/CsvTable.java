package vn.baophu.platform.csv;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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

    /**
     * Reads a long table row by row and holds none of them.
     *
     * @param most rows that are taken; refuses longer tables with {@code TABLE_TOO_LARGE}
     * @param faults where the rows put what can not be read; unknown columns stand there too
     * @param head gets the header, before any row
     */
    public static void each(
            byte[] body,
            Collection<String> required,
            Collection<String> optional,
            int most,
            Faults faults,
            Consumer<TableHeader> head,
            Consumer<CsvRow> sink) {
        var header = new TableHeader[1];
        CsvText.each(CsvText.text(body), most, line -> {
            if (header[0] == null) {
                header[0] = TableHeader.of(line.number(), line.cells(), required, optional, faults);
                head.accept(header[0]);
            } else if (!line.blank()) {
                sink.accept(header[0].row(line.number(), line.cells(), faults));
            }
        });
        if (header[0] == null) {
            throw TableHeader.missing();
        }
    }

    private static CsvTable of(List<CsvText.Line> lines, Collection<String> required, Collection<String> optional) {
        if (lines.isEmpty()) {
            throw TableHeader.missing();
        }
        var faults = new Faults();
        var header = TableHeader.of(1, lines.get(0).cells(), required, optional);
        var rows = lines.stream()
                .skip(1)
                .filter(line -> !line.blank())
                .map(line -> header.row(line.number(), line.cells(), faults))
                .toList();
        return new CsvTable(header.columns(), rows, faults);
    }
}
