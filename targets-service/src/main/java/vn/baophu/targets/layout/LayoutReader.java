package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/**
 * Reads the figures of one sheet, row by row: feed every row to {@link #read}, then call {@link #finish}. It keeps back
 * the head of each table until it knows its layout, and no more than that, however long the sheet is.
 *
 * <p>Paragraphs that stand above a table of a text document are fed as rows of one cell.
 */
public final class LayoutReader {
    /** So many rows below a header tell how its table is written. */
    private static final int SAMPLE = 300;

    private final Vocabulary words;
    private final UnaryOperator<Layout> confirmed;
    private final List<Layout> layouts = new ArrayList<>();
    private final Unread unread = new Unread();
    private final List<SheetRow> sample = new ArrayList<>();
    private Header header;
    private TableBody body;

    public LayoutReader(Vocabulary words) {
        this(words, UnaryOperator.identity());
    }

    /** @param confirmed what a person said about the layouts, applied to each as soon as it is found */
    public LayoutReader(Vocabulary words, UnaryOperator<Layout> confirmed) {
        this.words = words;
        this.confirmed = confirmed;
    }

    /** The figures that this row made readable, in their order; often none, and many where a head is complete. */
    public List<CanonicalRow> read(SheetRow row) {
        if (row.isBlank()) {
            return List.of();
        }
        if (header == null) {
            return outsideHead(row);
        }
        if (sample.isEmpty() && header.goesOnWith(row)) {
            header = header.and(row);
            return List.of();
        }
        sample.add(row);
        return sample.size() < SAMPLE ? List.of() : headIsComplete();
    }

    /** The figures still kept back; after the last row. */
    public List<CanonicalRow> finish() {
        var rows = new ArrayList<CanonicalRow>();
        while (header != null) {
            rows.addAll(headIsComplete());
        }
        if (body != null) {
            rows.addAll(body.finish());
        }
        return rows;
    }

    /** The tables found so far, in their order; empty where the sheet has none. */
    public List<Layout> layouts() {
        return List.copyOf(layouts);
    }

    /** The first of the rows that are no figures: titles, notes, signatures, and what we do not understand. */
    public List<SheetRow> unread() {
        return unread.first();
    }

    private List<CanonicalRow> outsideHead(SheetRow row) {
        var canonical = FiguresBody.startingAt(row);
        if (canonical.isPresent()) {
            return begins(canonical.get().under(PrintedTable.title(unread.pending(), words)));
        }
        if (isRepeated(row)) {
            return List.of();
        }
        if (Header.startsAt(row)) {
            header = new Header(List.of(row));
            return List.of();
        }
        if (body == null) {
            unread.add(row);
            return List.of();
        }
        var figures = body.read(row);
        if (figures.isEmpty()) {
            unread.add(row);
        } else {
            unread.nothingPending();
        }
        return figures.orElse(List.of());
    }

    /** A header printed again on the next page, with no title above it that would begin another table. */
    private boolean isRepeated(SheetRow row) {
        return body != null
                && body.repeatsHeader(row)
                && !PrintedTable.title(unread.pending(), words).isOne();
    }

    private List<CanonicalRow> headIsComplete() {
        var table = new PrintedTable(unread.pending(), header, upToNextHeader());
        var waiting = List.copyOf(sample);
        header = null;
        sample.clear();
        var rows = new ArrayList<>(begins(table.body(words, confirmed)));
        waiting.forEach(row -> rows.addAll(read(row)));
        return rows;
    }

    private List<CanonicalRow> begins(TableBody found) {
        var before = Optional.ofNullable(body).map(TableBody::finish).orElse(List.of());
        body = found;
        layouts.add(found.layout());
        unread.nothingPending();
        return before;
    }

    private List<SheetRow> upToNextHeader() {
        return List.copyOf(sample.stream()
                .takeWhile(row -> !Header.startsAt(row) || header.repeats(row))
                .filter(row -> !Header.numbersColumns(row))
                .toList());
    }
}
