package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.baophu.targets.heading.Labels;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.numeral.PrintedValue;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;

/** The header of a table, one row or several with merged cells. */
record Header(List<SheetRow> rows) {
    private static final int MOST_ROWS = 6;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** "(1) (2) (3)", "A B 1 2 3=1/2": the row that numbers the columns says nothing of them. */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\s*(?:[A-Z]|\\d{1,2})\\s*\\)?(?:\\s*=.*)?");

    Header {
        rows = List.copyOf(rows);
    }

    /** Whether a header begins with this row: at least two headings, one of them of what names the rows. */
    static boolean startsAt(SheetRow row) {
        return texts(row).count() > 1
                && row.cells().stream().noneMatch(Header::isFigure)
                && texts(row)
                        .map(Labels::of)
                        .anyMatch(label -> label != null && (label.namesRows() || label == Measure.ROW_NUMBER));
    }

    /** Whether this row belongs to the header too. */
    boolean goesOnWith(SheetRow row) {
        return rows.size() < MOST_ROWS
                && texts(row).findAny().isPresent()
                && row.cells().stream().noneMatch(Header::isFigure)
                && IntStream.range(0, width()).noneMatch(at -> isLabel(at) && !isLabelOrBlank(row.cell(at)));
    }

    /** Whether the row below only numbers the columns. */
    static boolean numbersColumns(SheetRow row) {
        return texts(row).count() > 1
                && texts(row).allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
    }

    Header and(SheetRow row) {
        return new Header(Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    /** Whether the row says the same as one of this header: a header repeated on the next page. */
    boolean repeats(SheetRow row) {
        return rows.stream().anyMatch(own -> own.cells().equals(row.cells()));
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The headings over a column from the top, each once; a merged heading spreads over what it covers. */
    List<String> over(int column) {
        var path = new ArrayList<String>();
        for (var row = 0; row < rows.size(); row++) {
            var text = spread(row, column);
            if (!text.isEmpty() && !path.contains(text)) {
                path.add(text);
            }
        }
        return path;
    }

    private String spread(int row, int column) {
        for (var at = column; at >= 0; at--) {
            var text = rows.get(row).cell(at).text();
            if (!text.isEmpty()) {
                return at == column || !isLabel(at) ? text.replaceAll("\\s+", " ") : "";
            }
            if (isUnderOtherHeading(row, at)) {
                return "";
            }
        }
        return "";
    }

    /** Whether a heading in a row above starts here: what stands left of it spreads no further. */
    private boolean isUnderOtherHeading(int row, int column) {
        return rows.subList(0, row).stream()
                .anyMatch(above -> !above.cell(column).isBlank());
    }

    private boolean isLabel(int column) {
        return rows.stream().anyMatch(row -> Labels.of(row.cell(column).text()) != null);
    }

    private static boolean isLabelOrBlank(SheetCell cell) {
        return cell.isBlank() || Labels.of(cell.text()) != null;
    }

    private static boolean isFigure(SheetCell cell) {
        return !cell.isBlank()
                && !YEAR.matcher(cell.text()).matches()
                && PrintedValue.of(cell).isPresent();
    }

    private static Stream<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).filter(text -> !text.isEmpty());
    }
}
