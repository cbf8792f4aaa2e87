package vn.baophu.targets.file;

import static vn.baophu.targets.file.FileRefusal.CELL_IN_ERROR;
import static vn.baophu.targets.file.FileRefusal.CELL_TOO_LONG;
import static vn.baophu.targets.file.FileRefusal.FORMULA_WITHOUT_VALUE;
import static vn.baophu.targets.file.FileRefusal.TABLE_TOO_WIDE;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** One worksheet, row by row as the parser goes. Formulas give the value that was calculated last. */
final class WorksheetRows extends DefaultHandler {
    private static final int ENOUGH_FAULTS = 100;

    private final SharedStrings texts;
    private final CellFormats formats;
    private final TableSink sink;
    private final Faults faults = new Faults();

    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<SheetCell> cells = new ArrayList<>();
    private StringBuilder into;
    private int row;
    private int column;
    private String type;
    private String style;
    private boolean hasFormula;
    private boolean hasValue;
    private int phonetic;

    WorksheetRows(SharedStrings texts, CellFormats formats, TableSink sink) {
        this.texts = texts;
        this.formats = formats;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes is) {
        switch (name) {
            case "row" -> {
                var number = is.getValue("r");
                row = number == null || !number.matches("\\d{1,7}") ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> beginCell(is);
            case "f" -> {
                hasFormula = true;
                into = formula;
            }
            case "v" -> {
                hasValue = true;
                into = value;
            }
            case "rPh" -> phonetic++;
            case "t" -> {
                hasValue = true;
                into = phonetic == 0 ? value : null;
            }
            default -> {}
        }
    }

    private void beginCell(Attributes is) {
        var reference = is.getValue("r");
        column = reference == null ? column + 1 : Columns.at(reference);
        type = is.getValue("t");
        style = is.getValue("s");
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        hasValue = false;
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (into == null) {
            return;
        }
        if (into.length() + length > BoundedRows.LONGEST_CELL) {
            throw new Refused(CELL_TOO_LONG, BoundedRows.LONGEST_CELL);
        }
        into.append(text, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "f", "v", "t" -> into = null;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> sink.row(new SheetRow(row, cells));
            case "sheetData" -> faults.refuseIfAny();
            default -> {}
        }
    }

    private void endCell() {
        if (hasFormula) {
            Formulas.mustStayInside(formula.toString(), row, Columns.name(Math.max(0, column)));
        }
        if (hasFormula && !hasValue) {
            note(FORMULA_WITHOUT_VALUE);
            return;
        }
        var cell = cell();
        if (cell.isBlank() || column < 0) {
            return;
        }
        if (column >= BoundedRows.MOST_COLUMNS) {
            throw new Refused(TABLE_TOO_WIDE, BoundedRows.MOST_COLUMNS);
        }
        while (cells.size() < column) {
            cells.add(SheetCell.BLANK);
        }
        if (cells.size() == column) {
            cells.add(cell);
        }
    }

    private SheetCell cell() {
        var text = value.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> SheetCell.of(shared(text));
            case "str", "inlineStr", "d" -> SheetCell.of(text);
            case "b" -> SheetCell.of(text.equals("1") ? "TRUE" : "FALSE");
            case "e" -> {
                note(CELL_IN_ERROR, text);
                yield SheetCell.BLANK;
            }
            default -> formats.of(style).cell(text.strip());
        };
    }

    private String shared(String number) {
        var at = number.strip().matches("\\d{1,9}") ? Integer.parseInt(number.strip()) : -1;
        return at >= 0 && at < texts.getUniqueCount() ? texts.getItemAt(at).getString() : "";
    }

    private void note(FileRefusal refusal, Object... args) {
        if (faults.list().size() < ENOUGH_FAULTS) {
            faults.addAt(row, Columns.name(Math.max(0, column)), refusal, args);
        }
    }
}
