package vn.baophu.targets.print;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.baophu.targets.picture.PictureColumn.Align;

/** The looks of cells, each made once. */
final class XlsxStyles {
    /** Points between the thousands in every country's spreadsheet: 12.750, 1.179.440. */
    private static final String COUNT = "[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0";

    private final Workbook workbook;
    private final int tablePoints;
    private final Map<Object, CellStyle> made = new HashMap<>();

    XlsxStyles(Workbook workbook, int tablePoints) {
        this.workbook = workbook;
        this.tablePoints = tablePoints;
    }

    private record Letters(int points, boolean bold, boolean italic, boolean underlined) {}

    private record Table(Align align, boolean bold, boolean number) {}

    private record Quoted(short style) {}

    CellStyle plain() {
        return around(new Letters(13, false, false, false), HorizontalAlignment.CENTER);
    }

    CellStyle bold() {
        return around(new Letters(13, true, false, false), HorizontalAlignment.CENTER);
    }

    CellStyle motto() {
        return around(new Letters(13, true, false, true), HorizontalAlignment.CENTER);
    }

    CellStyle italic() {
        return around(new Letters(13, false, true, false), HorizontalAlignment.CENTER);
    }

    CellStyle title() {
        return around(new Letters(14, true, false, false), HorizontalAlignment.CENTER);
    }

    CellStyle recipientsHead() {
        return around(new Letters(12, true, true, false), HorizontalAlignment.LEFT);
    }

    CellStyle recipients() {
        return around(new Letters(11, false, false, false), HorizontalAlignment.LEFT);
    }

    CellStyle tableHead() {
        return table(Align.CENTRE, true, false);
    }

    CellStyle table(Align align, boolean bold, boolean number) {
        return made.computeIfAbsent(new Table(align, bold, number), look -> {
            var style = style(
                    new Letters(tablePoints, bold, false, false),
                    switch (align) {
                        case LEFT -> HorizontalAlignment.LEFT;
                        case CENTRE -> HorizontalAlignment.CENTER;
                        case RIGHT -> HorizontalAlignment.RIGHT;
                    });
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            if (number) {
                style.setDataFormat(workbook.createDataFormat().getFormat(COUNT));
            }
            return style;
        });
    }

    /** A number without grouping. */
    CellStyle plainNumber() {
        var text = table(Align.RIGHT, false, false);
        return made.computeIfAbsent("plainNumber", look -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(text);
            style.setDataFormat(workbook.createDataFormat().getFormat("0"));
            return style;
        });
    }

    /** The same look for text that begins like a formula. */
    CellStyle quoted(CellStyle style) {
        return made.computeIfAbsent(new Quoted(style.getIndex()), look -> {
            var quoted = workbook.createCellStyle();
            quoted.cloneStyleFrom(style);
            quoted.setQuotePrefixed(true);
            return quoted;
        });
    }

    private CellStyle around(Letters letters, HorizontalAlignment align) {
        return made.computeIfAbsent(java.util.List.of(letters, align), look -> style(letters, align));
    }

    private CellStyle style(Letters letters, HorizontalAlignment align) {
        var style = workbook.createCellStyle();
        style.setFont(font(letters));
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private Font font(Letters letters) {
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) letters.points());
        font.setBold(letters.bold());
        font.setItalic(letters.italic());
        font.setUnderline(letters.underlined() ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }
}
