package vn.baophu.targets.carried;

import java.util.List;
import vn.baophu.targets.picture.FigureCells;
import vn.baophu.targets.picture.Picture;
import vn.baophu.targets.picture.Words;

/**
 * Whether what a person sees on one of our papers says what its figures say: someone may have changed the one and not the
 * other. Names from the directory are compared only where the table itself prints them.
 */
public final class Agreement {
    private final Iterable<FigureCells> figures;
    private final Picture picture;

    /** @param figures as carried, in their order; read twice */
    public Agreement(Iterable<FigureCells> figures) {
        this.figures = figures;
        this.picture = Picture.of(figures, Words.none());
    }

    /** Watches the rows of a sheet or of the tables in a text as they come. */
    public PictureWatch watch() {
        return new PictureWatch(picture.columns(), picture.lines(figures.iterator()));
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
                return List.of(new Disagreement(number, null, null, line.shown()));
            }
        }
        return List.of();
    }
}
