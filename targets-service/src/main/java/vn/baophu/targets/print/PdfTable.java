package vn.baophu.targets.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import java.util.stream.IntStream;
import vn.baophu.targets.picture.HeadCell;
import vn.baophu.targets.picture.Line;
import vn.baophu.targets.picture.PictureColumn;

/** The table of a PDF, over as many pages as it needs with its head on each. */
final class PdfTable {
    private static final int LINES_IN_MEMORY = 100;
    private static final int PADDING = 3;

    private final Document document;
    private final PdfLetters letters;
    private final Page page;

    PdfTable(Document document, PdfLetters letters, Page page) {
        this.document = document;
        this.letters = letters;
        this.page = page;
    }

    void write(PrintedTable printed) {
        var columns = printed.picture().columns();
        var table = empty();
        head(table, HeadCell.of(columns));
        var lines = printed.picture().lines(printed.figures().iterator());
        for (var number = 1; lines.hasNext(); number++) {
            line(table, lines.next(), columns);
            if (number % LINES_IN_MEMORY == 0) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
    }

    private PdfPTable empty() {
        var widths = new float[page.columns().size()];
        IntStream.range(0, widths.length)
                .forEach(at -> widths[at] = PdfPaper.points(page.columns().get(at)));
        var table = new PdfPTable(widths);
        table.setTotalWidth(widths);
        table.setLockedWidth(true);
        table.setSplitRows(false);
        table.setSpacingBefore(6);
        table.setComplete(false);
        return table;
    }

    private void head(PdfPTable table, List<List<HeadCell>> head) {
        var look = Look.plain(page.points()).inBold();
        head.forEach(row -> row.forEach(cell -> {
            var framed = cell(cell.printed(), look);
            framed.setRowspan(cell.rows());
            framed.setColspan(cell.columns());
            table.addCell(framed);
        }));
        table.setHeaderRows(head.size());
    }

    private void line(PdfPTable table, Line line, List<PictureColumn> columns) {
        IntStream.range(0, columns.size()).forEach(at -> {
            var look =
                    new Look(page.points(), line.total(), false, columns.get(at).align());
            table.addCell(cell(line.cells().get(at).printed(), look));
        });
    }

    private PdfPCell cell(String text, Look look) {
        var cell = new PdfPCell(letters.phrase(text, look));
        cell.setHorizontalAlignment(PdfLetters.align(look));
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPadding(PADDING);
        cell.setBorderWidth(0.5f);
        return cell;
    }
}
