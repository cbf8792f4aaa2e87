package vn.baophu.targets.picture;

import java.util.Iterator;
import java.util.List;

/** A table as it is drawn. The same figures, in the same order, always give the same picture. */
public interface Picture {
    int NUMBER_WIDTH = 4;

    /** From left to right; the first two are the number and the name of a line. */
    List<PictureColumn> columns();

    /**
     * Lays the figures out, line by line and without holding more than one.
     *
     * @param figures the very figures that the picture was made for, in that order
     */
    Iterator<Line> lines(Iterator<FigureCells> figures);

    /**
     * Chooses the form: units down and years across where each cell says one thing; for one unit, its indicators down; and
     * where neither fits on paper or figures need words ("about", "more than last year"), one line a figure.
     *
     * @param figures those of one line beside each other
     */
    static Picture of(Iterable<FigureCells> figures, Words words) {
        var units = new Survey(Axis.UNITS, words);
        var indicators = new Survey(Axis.INDICATORS, words);
        for (var figure : figures) {
            units.see(figure);
            indicators.see(figure);
        }
        if (units.fits()) {
            return units.picture();
        }
        return indicators.fits() ? indicators.picture() : new OneByOne(words);
    }
}
