package vn.baophu.targets.file;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** Remembers the tables of a file, for tests of small ones. */
final class TablesRead implements TableSink {
    private final List<Table> tables = new ArrayList<>();

    record Table(String name, Origin origin, List<SheetRow> rows) {
        List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.cells().stream().map(SheetCell::text).toList())
                    .toList();
        }
    }

    static List<Table> of(byte[] bytes) {
        var read = new TablesRead();
        try (var file = TableFile.open(bytes)) {
            file.read(read);
        }
        return read.tables;
    }

    @Override
    public void table(String name, Origin origin) {
        tables.add(new Table(name, origin, new ArrayList<>()));
    }

    @Override
    public void row(SheetRow row) {
        tables.get(tables.size() - 1).rows().add(row);
    }
}
