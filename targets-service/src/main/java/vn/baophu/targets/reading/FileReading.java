package vn.baophu.targets.reading;

import static vn.baophu.targets.reading.ReadingRefusal.NO_HEADER;
import static vn.baophu.targets.reading.ReadingRefusal.NO_TABLE;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.file.TableSink;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.layout.Layout;
import vn.baophu.targets.layout.LayoutKind;
import vn.baophu.targets.layout.LayoutReader;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/** One file on its way from rows to figures: sheet by sheet, row by row, none of them kept here. */
final class FileReading implements TableSink {
    private static final int TOLD_EVERY = 500;
    private static final int UNREAD_SHOWN = 20;

    private final Vocabulary words;
    private final Confirmations confirmations;
    private final Figures figures;
    private final Survey survey;
    private final RowsDone rowsDone;
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<FoundTables.UnreadRow> unread = new ArrayList<>();
    /** Figures of each table of the sheet. */
    private final List<Integer> figuresOf = new ArrayList<>();

    private LayoutReader reader;
    private CarriedHeading heading = CarriedHeading.NONE;
    private String sheet;
    private int sheets;
    private long rows;

    FileReading(Vocabulary words, Confirmations confirmations, Figures figures, Survey survey, RowsDone rowsDone) {
        this.words = words;
        this.confirmations = confirmations;
        this.figures = figures;
        this.survey = survey;
        this.rowsDone = rowsDone;
    }

    /** Takes the figures of a row. */
    @FunctionalInterface
    interface Figures {
        void take(int table, LayoutKind layout, List<CanonicalRow> figures);
    }

    /** Hears now and then how many rows are done. */
    @FunctionalInterface
    interface RowsDone {
        void at(long rows);
    }

    @Override
    public void table(String name, Origin origin) {
        endSheet();
        sheets++;
        sheet = name;
        heading = CarriedHeading.NONE;
        if (origin == Origin.CARRIED || !survey.carriesFigures()) {
            reader = new LayoutReader(words, layout -> confirmations.applied(tablesBegun() + 1, layout));
        }
    }

    @Override
    public void heading(CarriedHeading carried) {
        heading = carried;
    }

    private int tablesBegun() {
        return tables.size() + reader.layouts().size();
    }

    @Override
    public void row(SheetRow row) {
        if (reader != null) {
            take(reader.read(row));
        }
        if (++rows % TOLD_EVERY == 0) {
            rowsDone.at(rows);
        }
    }

    /** Where a table ends, figures of it and of the next may come together; their lines tell them apart. */
    private void take(List<CanonicalRow> read) {
        if (read.isEmpty()) {
            return;
        }
        var layouts = reader.layouts();
        while (figuresOf.size() < layouts.size()) {
            figuresOf.add(0);
        }
        for (int from = 0, to; from < read.size(); from = to) {
            var table = tableOf(read.get(from), layouts);
            to = from + 1;
            while (to < read.size() && tableOf(read.get(to), layouts) == table) {
                to++;
            }
            figuresOf.set(table, figuresOf.get(table) + to - from);
            figures.take(tables.size() + table + 1, layouts.get(table).kind(), read.subList(from, to));
        }
    }

    private static int tableOf(CanonicalRow figure, List<Layout> layouts) {
        var table = layouts.size() - 1;
        while (table > 0 && layouts.get(table).headerRows().get(0) > figure.line()) {
            table--;
        }
        return table;
    }

    private void endSheet() {
        if (reader == null) {
            return;
        }
        take(reader.finish());
        var layouts = reader.layouts();
        var name = sheet == null ? String.valueOf(sheets) : sheet;
        if (layouts.isEmpty()) {
            skipped.add(name);
        }
        reader.unread().stream()
                .limit(UNREAD_SHOWN)
                .map(row -> FoundTables.UnreadRow.of(name, row))
                .forEach(unread::add);
        for (int at = 0; at < layouts.size(); at++) {
            var count = at < figuresOf.size() ? figuresOf.get(at) : 0;
            var number = tables.size() + 1;
            var layout = layouts.get(at).headed(heading.title(), heading.caption());
            var source = confirmations.source(number).orElse(Source.named(heading.source()));
            tables.add(FoundTable.of(number, sheet, source, confirmations.headed(number, layout), count));
        }
        figuresOf.clear();
        reader = null;
    }

    /** What was understood; refuses a file in which nothing was. */
    FoundTables end() {
        endSheet();
        rowsDone.at(rows);
        if (tables.isEmpty()) {
            throw new Refused(rows == 0 ? NO_TABLE : NO_HEADER);
        }
        return new FoundTables(List.copyOf(tables), List.copyOf(skipped), List.copyOf(unread));
    }

    /**
     * What a first look tells.
     *
     * @param carriesFigures whether the file is a paper of ours that carries its figures; then they are read, not its picture
     */
    record Survey(long rows, boolean carriesFigures) {}
}
