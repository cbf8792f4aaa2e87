package vn.baophu.targets.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Units (or indicators) down, years and measures across. */
final class Across implements Picture {
    private final Axis axis;
    private final Words words;
    private final Groups groups;
    private final boolean numbered;
    private final List<PictureColumn> columns;

    Across(Axis axis, Words words, Groups groups, boolean numbered, int widestLabel) {
        this.axis = axis;
        this.words = words;
        this.groups = groups;
        this.numbered = numbered;
        this.columns = Stream.concat(
                        Stream.of(
                                PictureColumn.of(List.of("STT"), NUMBER_WIDTH, PictureColumn.Align.CENTRE),
                                PictureColumn.of(List.of(axis.head()), widestLabel, PictureColumn.Align.LEFT)),
                        groups.columns(words, axis).stream())
                .toList();
    }

    @Override
    public List<PictureColumn> columns() {
        return columns;
    }

    @Override
    public Iterator<Line> lines(Iterator<FigureCells> figures) {
        return new Lines(figures);
    }

    /** Takes neighbouring figures of one line together; holds no more than one line. */
    private final class Lines implements Iterator<Line> {
        private final Iterator<FigureCells> figures;
        private FigureCells next;
        private int number;

        Lines(Iterator<FigureCells> figures) {
            this.figures = figures;
            this.next = figures.hasNext() ? figures.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Line next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            var first = next;
            var key = axis.line(first);
            var figuresOfLine = new HashMap<Subject, FigureCells>();
            while (next != null && axis.line(next).equals(key)) {
                figuresOfLine.put(axis.subject(next), next);
                next = figures.hasNext() ? figures.next() : null;
            }
            return line(first, figuresOfLine);
        }

        private Line line(FigureCells first, Map<Subject, FigureCells> figuresOfLine) {
            var isTotal = axis == Axis.UNITS && first.isTotal();
            var cells = new ArrayList<PictureCell>();
            cells.add(number(first, isTotal));
            cells.add(PictureCell.known(axis.label(first, words)));
            for (var subject : groups.order()) {
                var figure = figuresOfLine.get(subject);
                groups.of(subject)
                        .measures()
                        .forEach(measure -> cells.add(figure == null ? PictureCell.EMPTY : measure.cell(figure)));
            }
            return new Line(cells, isTotal);
        }

        private PictureCell number(FigureCells first, boolean isTotal) {
            if (numbered) {
                return PictureCell.text(first.text("row"));
            }
            return isTotal ? PictureCell.EMPTY : PictureCell.text(String.valueOf(++number));
        }
    }
}
