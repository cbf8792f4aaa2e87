package vn.baophu.targets.print;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javax.xml.stream.XMLStreamException;
import vn.baophu.targets.picture.HeadCell;
import vn.baophu.targets.picture.Line;
import vn.baophu.targets.picture.PictureColumn;
import vn.baophu.targets.picture.PictureColumn.Align;

/** The text of a document: head, table, foot. */
final class DocxBody {
    private final Wml wml;

    DocxBody(Wml wml) {
        this.wml = wml;
    }

    void write(PrintedPaper paper, PrintedTable table) throws XMLStreamException {
        var columns = table.picture().columns();
        var page = Page.of(columns);
        var frame = new DocxFrame(wml, page);
        wml.startDocument();
        frame.above(paper);
        wml.startTable(page.columns(), true);
        head(HeadCell.of(columns), page);
        var lines = table.picture().lines(table.figures().iterator());
        while (lines.hasNext()) {
            line(lines.next(), columns, page);
        }
        wml.end(1);
        frame.below(paper);
        wml.endDocument(page);
    }

    /** A cell over several rows is one that starts and others that go on below it. */
    private void head(List<List<HeadCell>> head, Page page) throws XMLStreamException {
        var look = Look.plain(page.points()).inBold();
        var over = new HeadCell[page.columns().size()];
        for (var row = 0; row < head.size(); row++) {
            for (var cell : head.get(row)) {
                over[cell.column()] = new HeadCell(cell.column(), cell.text(), cell.rows() + row, cell.columns());
            }
            wml.startRow(true);
            for (var at = 0; at < over.length; at += over[at].columns()) {
                var starts = startsAt(head.get(row), at);
                wml.startCell(
                        width(page, over[at]),
                        over[at].columns(),
                        over[at].rows() > row + 1 || !starts ? starts : null);
                wml.paragraph(starts ? over[at].printed() : "", look, 0);
                wml.end(1);
            }
            wml.end(1);
        }
    }

    private static boolean startsAt(List<HeadCell> row, int column) {
        return row.stream().anyMatch(cell -> cell.column() == column);
    }

    private static int width(Page page, HeadCell cell) {
        IntUnaryOperator width = page.columns()::get;
        return java.util.stream.IntStream.range(cell.column(), cell.column() + cell.columns())
                .map(width)
                .sum();
    }

    private void line(Line line, List<PictureColumn> columns, Page page) throws XMLStreamException {
        wml.startRow(false);
        for (var at = 0; at < columns.size(); at++) {
            wml.startCell(page.columns().get(at), 1, null);
            var look =
                    new Look(page.points(), line.total(), false, columns.get(at).align());
            wml.paragraph(line.cells().get(at).printed(), look, 0);
            wml.end(1);
        }
        wml.end(1);
    }

    /** Where paragraphs of the frame stand. */
    static Look left(int points) {
        return Look.plain(points).at(Align.LEFT);
    }
}
