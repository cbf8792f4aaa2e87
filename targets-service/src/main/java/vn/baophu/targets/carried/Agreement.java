package vn.baophu.targets.carried;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.baophu.targets.picture.FigureCells;
import vn.baophu.targets.picture.HeadCell;
import vn.baophu.targets.picture.Line;
import vn.baophu.targets.picture.Picture;
import vn.baophu.targets.picture.PictureCell;
import vn.baophu.targets.picture.Words;

/**
 * Whether what a person sees on one of our papers says what its figures say: someone may have changed the one and not the
 * other. Names from the directory are compared only where the table itself prints them.
 */
public final class Agreement {
    private static final int ENOUGH = 50;

    private final Iterable<FigureCells> figures;
    private final Picture picture;

    /** @param figures as carried, in their order; read twice */
    public Agreement(Iterable<FigureCells> figures) {
        this.figures = figures;
        this.picture = Picture.of(figures, Words.none());
    }

    /**
     * Compares with the rows of a sheet or of a table in a text: first the head (its first cell is {@code STT}), then one row
     * a line, then a row without any text or nothing more.
     *
     * @param rows texts of cells, merged cells as text then blanks; counts with or without points
     * @return the first fifty
     */
    public List<Disagreement> with(Iterator<List<String>> rows) {
        var seen = new Rows(rows);
        if (!seen.find("STT")) {
            return List.of(new Disagreement(0, null, null, "STT"));
        }
        var found = new ArrayList<Disagreement>();
        for (var heads : HeadCell.of(picture.columns())) {
            compareHead(heads, seen, found);
            seen.step();
        }
        var lines = picture.lines(figures.iterator());
        while (lines.hasNext() && found.size() < ENOUGH) {
            compare(lines.next().cells(), seen, found);
            seen.step();
        }
        if (found.size() < ENOUGH && !seen.isBlank()) {
            found.add(new Disagreement(seen.number(), null, String.join(" ", seen.cells()), null));
        }
        return found;
    }

    private static void compareHead(List<HeadCell> heads, Rows seen, List<Disagreement> found) {
        heads.stream()
                .filter(head -> head.text() != null)
                .filter(head -> !same(head.text(), seen.cell(head.column())))
                .forEach(head -> found.add(
                        new Disagreement(seen.number(), head.column() + 1, seen.cell(head.column()), head.text())));
    }

    private static void compare(List<PictureCell> cells, Rows seen, List<Disagreement> found) {
        IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).agreesWith(seen.cell(at)))
                .forEach(at -> found.add(new Disagreement(
                        seen.number(), at + 1, seen.cell(at), cells.get(at).shown())));
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ")
                .equals(Objects.requireNonNullElse(other, "").strip().replaceAll("\\s+", " "));
    }

    /**
     * Compares with the text of a PDF, blanks and breaks of no matter: every line of the table stands there in its order,
     * each right behind the one before or on a later page.
     *
     * @param pages the text of each page in the order of its content, not sorted by position
     * @return the first line that does not stand there, if any
     */
    public List<Disagreement> with(List<String> pages) {
        var flow = new TextFlow(pages);
        var lines = picture.lines(figures.iterator());
        for (var number = 1; lines.hasNext(); number++) {
            var line = lines.next();
            if (!flow.goesOnWith(line)) {
                return List.of(new Disagreement(number, null, null, shown(line)));
            }
        }
        return List.of();
    }

    private static String shown(Line line) {
        return String.join(
                " ",
                line.cells().stream()
                        .map(PictureCell::shown)
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }
}
