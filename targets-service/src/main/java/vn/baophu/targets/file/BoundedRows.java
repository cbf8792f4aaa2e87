package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.CELL_TOO_LONG;
import static vn.baophu.targets.file.FileRefusal.TABLE_TOO_LONG;
import static vn.baophu.targets.file.FileRefusal.TABLE_TOO_WIDE;

import java.util.List;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.sheet.SheetRow;

/** Lets through as many rows and columns, and cells as long, as a paper may have, and no blank row. */
final class BoundedRows implements TableSink {
    static final int MOST_COLUMNS = 200;
    /** As long as spreadsheets let a cell be. */
    static final int LONGEST_CELL = 32_767;
    /** Ten times the longest annex that was ever promised. */
    private static final int MOST_ROWS = 500_000;

    private final TableSink sink;
    private int rows;

    BoundedRows(TableSink sink) {
        this.sink = sink;
    }

    @Override
    public void table(String name, Origin origin) {
        sink.table(name, origin);
    }

    @Override
    public void heading(CarriedHeading heading) {
        sink.heading(heading);
    }

    @Override
    public void row(SheetRow row) {
        if (row.isBlank()) {
            return;
        }
        if (++rows > MOST_ROWS) {
            throw new Refused(TABLE_TOO_LONG, MOST_ROWS);
        }
        if (row.cells().size() > MOST_COLUMNS) {
            throw new Refused(List.of(new Fault(null, row.number(), null, TABLE_TOO_WIDE, List.of(MOST_COLUMNS))));
        }
        for (int at = 0; at < row.cells().size(); at++) {
            if (row.cells().get(at).text().length() > LONGEST_CELL) {
                throw new Refused(
                        List.of(new Fault(null, row.number(), Columns.name(at), CELL_TOO_LONG, List.of(LONGEST_CELL))));
            }
        }
        sink.row(row);
    }
}
