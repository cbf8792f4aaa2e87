package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.List;
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
    private final Vocabulary words;
    private final UnaryOperator<Layout> confirmed;
    private final List<Layout> layouts = new ArrayList<>();
    private FiguresBody body;

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
        if (body != null) {
            return body.read(row);
        }
        FiguresBody.startingAt(row).ifPresent(found -> {
            body = found;
            layouts.add(confirmed.apply(found.layout()));
        });
        return List.of();
    }

    /** The figures still kept back; after the last row. */
    public List<CanonicalRow> finish() {
        return List.of();
    }

    /** The tables found so far, in their order; empty where the sheet has none. */
    public List<Layout> layouts() {
        return List.copyOf(layouts);
    }

    Vocabulary words() {
        return words;
    }
}
