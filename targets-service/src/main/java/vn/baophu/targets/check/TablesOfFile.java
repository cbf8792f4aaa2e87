package vn.baophu.targets.check;

import static vn.baophu.targets.check.CheckRefusal.CHECK_TOO_LONG;
import static vn.baophu.targets.reading.ReadingRefusal.NO_HEADER;
import static vn.baophu.targets.reading.ReadingRefusal.NO_TABLE;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.file.TableFile;
import vn.baophu.targets.file.TableSink;
import vn.baophu.targets.intake.LongTables;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.layout.Layout;
import vn.baophu.targets.layout.LayoutReader;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/** The tables of a file, held whole: a check looks at all figures together. */
final class TablesOfFile implements TableSink {
    /** What is checked while the caller waits; a reading takes any number. */
    private static final int MOST_FIGURES = 10_000;

    private final Vocabulary words;
    private final List<Found> tables = new ArrayList<>();
    private final List<CanonicalRow> figures = new ArrayList<>();
    private LayoutReader reader;
    private Origin origin;
    private CarriedHeading heading = CarriedHeading.NONE;
    private int taken;
    private boolean anyRow;

    /**
     * A table as it is laid out.
     *
     * @param origin its figures are those that a paper of ours carries, or those of the picture
     */
    record Found(Layout layout, List<CanonicalRow> figures, Origin origin) {
        /** Its figures with unit and code, as far as they could be read. */
        List<LongTables.Row> rows(int ordinal, UnitsMeant meant, Faults faults) {
            figures.forEach(figure -> faults.addAll(figure.faults()));
            var codes = new Codes(ordinal);
            return figures.stream()
                    .filter(figure -> figure.faults().isEmpty())
                    .flatMap(figure -> meant.named(figure).stream())
                    .map(codes::coded)
                    .map(figure -> new LongTables.Row(figure.line(), figure.cells()))
                    .toList();
        }
    }

    private TablesOfFile(Vocabulary words) {
        this.words = words;
    }

    /** Refuses a file without a table or a header. A paper of ours is read by the figures that it carries. */
    static List<Found> in(byte[] content, Vocabulary words) {
        var found = new TablesOfFile(words);
        try (var file = TableFile.open(content)) {
            file.read(found);
        }
        found.endSheet();
        if (found.tables.isEmpty()) {
            throw new Refused(found.anyRow ? NO_HEADER : NO_TABLE);
        }
        var carried = found.tables.stream()
                .filter(table -> table.origin() == Origin.CARRIED)
                .toList();
        return carried.isEmpty() ? found.tables : carried;
    }

    @Override
    public void table(String name, Origin where) {
        endSheet();
        reader = new LayoutReader(words);
        origin = where;
        heading = CarriedHeading.NONE;
    }

    @Override
    public void heading(CarriedHeading carried) {
        heading = carried;
    }

    @Override
    public void row(SheetRow row) {
        anyRow = true;
        take(reader.read(row));
    }

    private void take(List<CanonicalRow> read) {
        taken += read.size();
        if (taken > MOST_FIGURES) {
            throw new Refused(CHECK_TOO_LONG, MOST_FIGURES);
        }
        figures.addAll(read);
    }

    private void endSheet() {
        if (reader == null) {
            return;
        }
        take(reader.finish());
        var layouts = reader.layouts();
        for (int at = 0; at < layouts.size(); at++) {
            var from = at == 0 ? 0 : firstLine(layouts.get(at));
            var to = at + 1 < layouts.size() ? firstLine(layouts.get(at + 1)) : Integer.MAX_VALUE;
            var own = figures.stream()
                    .filter(figure -> figure.line() >= from && figure.line() < to)
                    .toList();
            tables.add(new Found(layouts.get(at).headed(heading.title(), heading.caption()), own, origin));
        }
        figures.clear();
        reader = null;
    }

    private static int firstLine(Layout layout) {
        return layout.headerRows().get(0);
    }
}
