package vn.baophu.targets.print;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows of a sheet, written one after the other. */
final class XlsxRows {
    /** Twentieths of a point that one letter of the default font takes. */
    private static final int LETTER = 105;

    private static final int MARKS_A_LETTER = 256;
    private static final int LONGEST_COLUMN = 255 * MARKS_A_LETTER;
    private static final Pattern RUNS = Pattern.compile("(?s)[=+\\-@'].*");

    private final Sheet sheet;
    private final XlsxStyles styles;
    private final Page page;
    private int next;
    private Row row;

    XlsxRows(Sheet sheet, XlsxStyles styles, Page page) {
        this.sheet = sheet;
        this.styles = styles;
        this.page = page;
        this.row = sheet.createRow(0);
    }

    static int width(int twentieths) {
        return Math.min(LONGEST_COLUMN, twentieths * MARKS_A_LETTER / LETTER);
    }

    XlsxStyles styles() {
        return styles;
    }

    Sheet sheet() {
        return sheet;
    }

    Page page() {
        return page;
    }

    /** Number of the row that is written now, from 0. */
    int next() {
        return next;
    }

    void step() {
        row = sheet.createRow(++next);
    }

    void cell(int column, String text, CellStyle style) {
        var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Text that a spreadsheet must never run. */
    void text(int column, String text, CellStyle style) {
        cell(column, text, RUNS.matcher(text).matches() ? styles.quoted(style) : style);
    }

    void number(int column, long number, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    /** Joins cells from this row on. */
    void merge(int column, int rows, int columns) {
        if (rows > 1 || columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next + rows - 1, column, column + columns - 1));
        }
    }

    /** Text over several columns, in a row as high as it needs. */
    void across(int first, int last, String text, CellStyle style, int points) {
        cell(first, text, style);
        merge(first, 1, last - first + 1);
        var width = page.columns().subList(first, last + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
        var lines = 1 + text.length() * points * 11 / Math.max(1, width);
        var height = (short) (lines * points * 26);
        if (height > row.getHeight()) {
            row.setHeight(height);
        }
    }
}
