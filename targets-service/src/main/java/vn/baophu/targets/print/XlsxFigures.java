package vn.baophu.targets.print;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import vn.baophu.targets.carried.CarriedFigures;
import vn.baophu.targets.picture.FigureCells;
import vn.baophu.targets.picture.PictureColumn.Align;

/** The sheet of figures: the canonical columns, one figure a row; counts as numbers, all else as text. */
final class XlsxFigures {
    private static final Set<String> NUMBERS =
            Set.of("year", "participants", "denominator", "row", "sourceLine", "growthPeople");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final int WIDTH = 16 * 256;

    private final Workbook workbook;
    private final XlsxStyles styles;

    XlsxFigures(Workbook workbook, XlsxStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(FiguresFile figures) {
        var sheet = workbook.createSheet(CarriedFigures.XLSX_SHEET);
        var columns = figures.columns();
        sheet.createFreezePane(0, 1);
        var rows = new XlsxRows(sheet, styles, null);
        for (var at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, WIDTH);
            rows.cell(at, columns.get(at), styles.tableHead());
        }
        figures.forEach(figure -> {
            rows.step();
            write(rows, columns, figure);
        });
    }

    private void write(XlsxRows rows, List<String> columns, FigureCells figure) {
        for (var at = 0; at < columns.size(); at++) {
            var cell = figure.text(columns.get(at));
            if (cell == null) {
                continue;
            }
            if (NUMBERS.contains(columns.get(at)) && WHOLE.matcher(cell).matches()) {
                rows.number(at, Long.parseLong(cell), styles.plainNumber());
            } else {
                rows.text(at, cell, styles.table(Align.LEFT, false, false));
            }
        }
    }
}
