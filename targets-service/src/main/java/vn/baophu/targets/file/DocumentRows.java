package vn.baophu.targets.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.baophu.platform.error.Refused;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/**
 * The text of a DOCX as the parser goes: tables as rows of cells, the last lines before a table as rows of one cell. A table
 * inside a cell is text of that cell; what a reviewer has struck out is not read.
 */
final class DocumentRows extends DefaultHandler {
    private static final String WORDS = "wordprocessingml";
    /** Title, caption and what else stands right above a table. */
    private static final int LINES_ABOVE = 12;

    private static final int MOST_SPAN = BoundedRows.MOST_COLUMNS;

    private final TableSink sink;
    private final Deque<String> above = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private List<SheetCell> cells = new ArrayList<>();
    private int tables;
    private int alternatives;
    private int row;
    private int span;
    private boolean below;
    private StringBuilder into;

    DocumentRows(TableSink sink) {
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes is) {
        if (name.equals("Fallback")) {
            alternatives++;
        }
        if (!uri.contains(WORDS) || alternatives > 0) {
            return;
        }
        switch (name) {
            case "tbl" -> {
                if (++tables == 1) {
                    beginTable();
                }
            }
            case "tr" -> cells = tables == 1 ? new ArrayList<>() : cells;
            case "tc" -> beginCell();
            case "gridSpan" -> span = span(is);
            case "vMerge" -> below |= tables == 1 && !"restart".equals(value(is));
            case "t" -> into = text;
            case "tab", "br", "cr" -> text.append(' ');
            case "instrText" -> into = field;
            case "fldSimple" -> Formulas.mustNotFetch(is.getValue(uri, "instr"), row);
            default -> {}
        }
    }

    private void beginTable() {
        sink.table(null, TableSink.Origin.PICTURE);
        row = 0;
        above.forEach(line -> sink.row(new SheetRow(++row, List.of(SheetCell.of(line)))));
        above.clear();
        text.setLength(0);
    }

    private void beginCell() {
        if (tables == 1) {
            text.setLength(0);
            span = 1;
            below = false;
        }
    }

    private int span(Attributes is) {
        var width = value(is);
        var wanted = width == null || !width.matches("\\d{1,4}") ? 1 : Math.max(1, Integer.parseInt(width));
        return tables == 1 ? Math.min(wanted, MOST_SPAN) : span;
    }

    private static String value(Attributes is) {
        for (int at = 0; at < is.getLength(); at++) {
            if (is.getLocalName(at).equals("val")) {
                return is.getValue(at);
            }
        }
        return null;
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        if (into == null || alternatives > 0) {
            return;
        }
        if (into.length() + length > BoundedRows.LONGEST_CELL) {
            throw new Refused(FileRefusal.CELL_TOO_LONG, BoundedRows.LONGEST_CELL);
        }
        into.append(letters, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("Fallback")) {
            alternatives--;
        }
        if (!uri.contains(WORDS) || alternatives > 0) {
            return;
        }
        switch (name) {
            case "t" -> into = null;
            case "instrText" -> {
                into = null;
                Formulas.mustNotFetch(field.toString(), row);
                field.setLength(0);
            }
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> tables--;
            default -> {}
        }
    }

    private void endParagraph() {
        if (tables > 0) {
            text.append(' ');
            return;
        }
        if (!text.toString().isBlank()) {
            above.addLast(text.toString());
            if (above.size() > LINES_ABOVE) {
                above.removeFirst();
            }
        }
        text.setLength(0);
    }

    private void endCell() {
        if (tables == 1) {
            cells.add(below ? SheetCell.BLANK : SheetCell.of(text.toString().replaceAll("\\s+", " ")));
            for (int at = 1; at < span; at++) {
                cells.add(SheetCell.BLANK);
            }
            text.setLength(0);
        }
    }

    private void endRow() {
        if (tables == 1) {
            sink.row(new SheetRow(++row, cells));
        }
    }
}
