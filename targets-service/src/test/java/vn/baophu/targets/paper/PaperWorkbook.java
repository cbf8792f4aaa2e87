package vn.baophu.targets.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of papers as a clerk has them in a spreadsheet: one sheet each, headings merged. */
public final class PaperWorkbook {
    /** How the clerk enters numbers. */
    public enum Numbers {
        /** As printed, in cells of text. */
        AS_TEXT,
        /** As numbers, with formats that print them the same. */
        TYPED
    }

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(\\.\\d{3})*");
    private static final Pattern RATE = Pattern.compile("(\\d{1,3})[.,](\\d{1,2})(%?)");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Numbers numbers;

    private PaperWorkbook(Numbers numbers) {
        this.numbers = numbers;
    }

    /** @param papers names of grids, e.g. {@code vinh-linh-annex-1} */
    public static byte[] of(Numbers numbers, String... papers) {
        var written = new PaperWorkbook(numbers);
        for (var paper : papers) {
            written.add(PaperGrid.of(paper));
        }
        return written.bytes();
    }

    private void add(PaperGrid grid) {
        var sheet = workbook.createSheet(grid.name());
        var at = 0;
        for (var line : grid.above()) {
            sheet.createRow(at).createCell(0).setCellValue(line);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, grid.width() - 1));
            at++;
        }
        // a blank row, as people leave it
        var first = at + 1;
        for (var row = 0; row < grid.rows().size(); row++) {
            write(grid, row, sheet, first);
        }
        for (var merged : grid.merged()) {
            sheet.addMergedRegion(new CellRangeAddress(
                    first + merged.firstRow(), first + merged.lastRow(), merged.firstColumn(), merged.lastColumn()));
        }
    }

    private void write(PaperGrid grid, int row, Sheet sheet, int first) {
        var cells = sheet.createRow(first + row);
        for (var column = 0; column < grid.width(); column++) {
            var text = grid.cell(row, column);
            var cell = cells.createCell(column);
            if (numbers == Numbers.TYPED && row >= grid.headers() && isNumber(text)) {
                type(cell, text);
            } else if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    private static boolean isNumber(String text) {
        return COUNT.matcher(text).matches() || RATE.matcher(text).matches();
    }

    private void type(Cell cell, String text) {
        var rate = RATE.matcher(text);
        // 1.499 is one thousand and more: where three digits follow the sign, it groups
        if (!rate.matches()) {
            cell.setCellValue(Long.parseLong(text.replace(".", "")));
            format(cell, "#,##0");
            return;
        }
        var value = new BigDecimal(rate.group(1) + "." + rate.group(2));
        var decimals = "0." + "0".repeat(rate.group(2).length());
        var isPercent = !rate.group(3).isEmpty();
        cell.setCellValue((isPercent ? value.movePointLeft(2) : value).doubleValue());
        format(cell, isPercent ? decimals + "%" : decimals);
    }

    private void format(Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
