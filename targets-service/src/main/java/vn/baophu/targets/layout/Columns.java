package vn.baophu.targets.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.baophu.targets.heading.Facets;
import vn.baophu.targets.heading.Labels;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.heading.Title;
import vn.baophu.targets.numeral.PrintedValue;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/** Finds out what each column of a table is, from its header, the title above it and the first rows below. */
final class Columns {
    private final Header header;
    private final List<SheetRow> sample;
    private final Vocabulary vocabulary;
    private final Map<Integer, Measure> labels = new HashMap<>();

    Columns(Header header, List<SheetRow> sample, Vocabulary vocabulary) {
        this.header = header;
        this.sample = sample;
        this.vocabulary = vocabulary;
        IntStream.range(0, width()).forEach(this::label);
    }

    /** Which way the table runs. */
    LayoutKind kind() {
        if (labels.containsValue(Measure.UNIT)) {
            return LayoutKind.UNITS_DOWN;
        }
        if (labels.containsValue(Measure.INDICATOR)) {
            return LayoutKind.INDICATORS_DOWN;
        }
        return labels.containsValue(Measure.YEAR) ? LayoutKind.YEARS_DOWN : LayoutKind.UNITS_DOWN;
    }

    List<Column> under(Title title) {
        var rowsNameIndicators = labels.containsValue(Measure.INDICATOR);
        var said = rowsNameIndicators ? title.withoutIndicators() : title;
        var columns = IntStream.range(0, width())
                .filter(at -> !header.over(at).isEmpty() || cells(at).findAny().isPresent())
                .mapToObj(at -> column(at, said, rowsNameIndicators))
                .toList();
        return new ColumnDoubts(labels.values()).about(named(columns));
    }

    private void label(int at) {
        var path = header.over(at);
        var said = path.isEmpty() ? null : Labels.of(path.get(path.size() - 1));
        var label = path.isEmpty() && numbersRows(at) ? Measure.ROW_NUMBER : said;
        if (label == Measure.UNIT && saysMeasures(at)) {
            labels.put(at, Measure.MEASURED_IN);
        } else if (label != null && !(label == Measure.INDICATOR && holdsFigures(at))) {
            labels.put(at, label);
        }
    }

    /** A first column without a heading that counts the rows. */
    private boolean numbersRows(int at) {
        return at == 0
                && cells(at).findAny().isPresent()
                && cells(at).allMatch(cell -> RowNumber.of(cell).isPrinted());
    }

    /** "Đơn vị" over "người" and "%" is the unit of measure. */
    private boolean saysMeasures(int at) {
        return cells(at).findAny().isPresent() && cells(at).allMatch(cell -> Facets.measuredIn(cell.text()) != null);
    }

    private Column column(int at, Title title, boolean rowsNameIndicators) {
        var path = header.over(at);
        var heading = String.join(" / ", path);
        if (labels.containsKey(at)) {
            return Column.naming(at, heading, labels.get(at));
        }
        return holdsFigures(at) || cells(at).findAny().isEmpty() && saysFigures(path)
                ? new ColumnFacets(path, title, vocabulary)
                        .column(at, heading, cells(at).toList(), rowsNameIndicators)
                : Column.naming(at, heading, Measure.UNKNOWN);
    }

    /** Where no heading says what names the rows, the first column of texts does; a person has to confirm it. */
    private List<Column> named(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.measure().namesRows())) {
            return columns;
        }
        var named = new ArrayList<>(columns);
        for (var column : columns) {
            if (column.measure() == Measure.UNKNOWN
                    && cells(column.at()).findAny().isPresent()) {
                named.set(
                        columns.indexOf(column),
                        Column.naming(column.at(), column.heading(), Measure.UNIT)
                                .doubted(Doubts.takenForUnits(column.heading())));
                break;
            }
        }
        return named;
    }

    private boolean saysFigures(List<String> path) {
        return path.stream()
                .map(text -> Facets.of(text, vocabulary).measure())
                .anyMatch(measure -> measure != null && measure.isFigure());
    }

    private boolean holdsFigures(int at) {
        var figures =
                cells(at).filter(cell -> PrintedValue.of(cell).isPresent()).count();
        return figures > 0 && 2 * figures >= cells(at).count();
    }

    private Stream<SheetCell> cells(int at) {
        return sample.stream().map(row -> row.cell(at)).filter(cell -> !PrintedValue.isEmpty(cell));
    }

    private int width() {
        var below = sample.stream().mapToInt(row -> row.cells().size()).max();
        return Math.max(header.width(), below.orElse(0));
    }
}
