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
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;

/** The columns of a table, wherever it was read from; names are taken exactly, their order is free. */
public record TableHeader(List<String> columns) {
    /** Refuses columns that are missing, unknown or there twice, all together. */
    public static TableHeader of(
            int row, List<String> columns, Collection<String> required, Collection<String> optional) {
        var faults = new Faults();
        var header = of(row, columns, required, optional, faults);
        faults.refuseIfAny();
        return header;
    }

    /**
     * Refuses columns that are missing or there twice. Unknown ones become faults of the table: what stands in the others can
     * be judged all the same.
     */
    public static TableHeader of(
            int row, List<String> columns, Collection<String> required, Collection<String> optional, Faults ofTable) {
        var faults = new Faults();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!seen.add(column)) {
                faults.addAt(row, column, COLUMN_TWICE, column);
            } else if (!required.contains(column) && !optional.contains(column)) {
                faults.addAt(row, column, UNKNOWN_COLUMN, column);
            }
        }
        required.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.addAt(row, column, MISSING_COLUMN, column));
        if (faults.list().stream().anyMatch(fault -> fault.refusal() != UNKNOWN_COLUMN)) {
            faults.refuseIfAny();
        }
        ofTable.addAll(faults.list());
        return new TableHeader(List.copyOf(columns));
    }

    /** What a table without any row is refused with. */
    public static Refused missing() {
        return new Refused(List.of(new Fault(null, 1, null, HEADER_MISSING, List.of())));
    }

    /** A row of this table; empty cells and cells beyond the header are absent. */
    public CsvRow row(int number, List<String> cells, Faults faults) {
        return new CsvRow(number, named(cells), faults);
    }

    private Map<String, String> named(List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        IntStream.range(0, Math.min(columns.size(), cells.size()))
                .filter(at -> !cells.get(at).isEmpty())
                .forEach(at -> named.put(columns.get(at), cells.get(at)));
        return named;
    }
}
