package vn.baophu.targets.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.picture.HeadCell;
import vn.baophu.targets.picture.Line;
import vn.baophu.targets.picture.PictureColumn;

/** A workbook: the paper as it is printed on the first sheet, its figures on the second. */
final class XlsxPaper implements PaperWriter {
    private static final String SHEET = "Phụ lục";
    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public void write(PrintedPaper paper, PrintedTable table, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // with "always" simple readers refuse the file
            var page = Page.of(table.picture().columns());
            var styles = new XlsxStyles(workbook, page.points());
            var sheet = workbook.createSheet(SHEET);
            var rows = new XlsxRows(sheet, styles, page);
            setUp(workbook.getXSSFWorkbook().getSheetAt(0), page);
            new XlsxFrame(rows).above(paper);
            head(rows, table.picture().columns());
            var lines = table.picture().lines(table.figures().iterator());
            while (lines.hasNext()) {
                line(rows, table.picture().columns(), lines.next());
            }
            new XlsxFrame(rows).below(paper);
            new XlsxFigures(workbook, styles).write(table.figures());
            carry(workbook.getXSSFWorkbook().getProperties().getCustomProperties(), table.heading());
            workbook.write(out);
        }
    }

    private static void setUp(XSSFSheet sheet, Page page) {
        IntStream.range(0, page.columns().size())
                .forEach(at ->
                        sheet.setColumnWidth(at, XlsxRows.width(page.columns().get(at))));
        sheet.setMargin(PageMargin.TOP, inches(Page.TOP));
        sheet.setMargin(PageMargin.BOTTOM, inches(Page.BOTTOM));
        sheet.setMargin(PageMargin.LEFT, inches(Page.LEFT));
        sheet.setMargin(PageMargin.RIGHT, inches(Page.RIGHT));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(page.isA3() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(page.isAcross());
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getOddHeader().setCenter("&P");
        sheet.getFirstHeader().setCenter("");
        sheet.setDisplayGridlines(false);
    }

    private static void carry(POIXMLProperties.CustomProperties about, CarriedHeading heading) {
        if (heading.title() != null) {
            about.addProperty(CarriedHeading.TITLE, heading.title());
        }
        if (heading.caption() != null) {
            about.addProperty(CarriedHeading.CAPTION, heading.caption());
        }
        if (heading.source() != null) {
            about.addProperty(CarriedHeading.SOURCE, heading.source());
        }
    }

    private static double inches(int twentieths) {
        return twentieths / 1440d;
    }

    private static void head(XlsxRows rows, List<PictureColumn> columns) {
        var first = rows.next();
        var head = HeadCell.of(columns);
        for (var cells : head) {
            IntStream.range(0, columns.size())
                    .forEach(at -> rows.cell(at, "", rows.styles().tableHead()));
            cells.forEach(cell ->
                    rows.cell(cell.column(), cell.printed(), rows.styles().tableHead()));
            cells.forEach(cell -> rows.merge(cell.column(), cell.rows(), cell.columns()));
            rows.step();
        }
        repeat(rows.sheet(), first, first + head.size() - 1);
    }

    private static void repeat(Sheet sheet, int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }

    private static void line(XlsxRows rows, List<PictureColumn> columns, Line line) {
        IntStream.range(0, columns.size()).forEach(at -> {
            var cell = line.cells().get(at);
            var style = rows.styles().table(columns.get(at).align(), line.total(), cell.number());
            if (cell.number()) {
                rows.number(at, cell.value(), style);
            } else {
                rows.text(at, cell.printed(), style);
            }
        });
        rows.step();
    }
}
