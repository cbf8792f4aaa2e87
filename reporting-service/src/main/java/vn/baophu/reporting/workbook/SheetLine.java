package vn.baophu.reporting.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import vn.baophu.platform.csv.CellGuard;
import vn.baophu.platform.error.Refusal;

/**
 * One row of a sheet.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells texts, stripped and in NFC; a blank cell is empty. A whole number is written with digits only, any other
 *     number with a decimal comma, so that nobody takes its point for a separator of thousands
 * @param broken what is wrong with a cell, by its place from 0; such a cell is empty
 */
public record SheetLine(int number, List<String> cells, Map<Integer, Broken> broken) {
    private static final int MOST_DIGITS = 30;

    /** Why a cell can not be read. */
    public record Broken(Refusal refusal, List<Object> args) {}

    static SheetLine of(Row row) {
        var cells = new ArrayList<String>();
        var broken = new TreeMap<Integer, Broken>();
        for (var cell : row) {
            var wrong = cell == null ? null : wrong(cell);
            if (wrong != null) {
                broken.put(cells.size(), wrong);
            }
            cells.add(cell == null || wrong != null ? "" : text(cell));
        }
        return new SheetLine(row.getRowNum(), cells, broken);
    }

    public boolean blank() {
        return broken.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    private static Broken wrong(Cell cell) {
        var shown = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && isError(shown)) {
            return new Broken(WorkbookRefusal.CELL_IN_ERROR, List.of(String.valueOf(shown)));
        }
        return cell.getType() == CellType.FORMULA && shown == null
                ? new Broken(WorkbookRefusal.CELL_NOT_CALCULATED, List.of())
                : null;
    }

    private static boolean isError(String shown) {
        return shown != null && shown.startsWith("#");
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber());
            case FORMULA -> calculated(cell.getRawValue());
            case EMPTY -> "";
            default -> plain(cell.getText());
        };
    }

    /** What a formula gave last: its kind is not told, only how it is written. */
    private static String calculated(String value) {
        return value.matches("-?\\d{1,15}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?")
                ? number(new BigDecimal(value))
                : plain(value);
    }

    private static String number(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        if (exact.precision() - exact.scale() > MOST_DIGITS || exact.scale() > MOST_DIGITS) {
            return exact.toString(); // far from any count, and written out it might fill the memory
        }
        return exact.setScale(Math.max(0, exact.scale())).toPlainString().replace('.', ',');
    }

    private static String plain(String text) {
        return CellGuard.plain(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
    }
}
