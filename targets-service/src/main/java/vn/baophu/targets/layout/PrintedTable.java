package vn.baophu.targets.layout;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.heading.Title;
import vn.baophu.targets.numeral.NumberEvidence;
import vn.baophu.targets.numeral.NumberReading;
import vn.baophu.targets.numeral.PrintedValue;
import vn.baophu.targets.sheet.SheetCell;
import vn.baophu.targets.sheet.SheetRow;
import vn.baophu.targets.wording.Vocabulary;

/** The head of a printed table: the lines above it, its header and its first rows. */
record PrintedTable(List<SheetRow> above, Header header, List<SheetRow> sample) {
    Layout layout(Vocabulary vocabulary) {
        var title = title(above, vocabulary);
        var found = new Columns(header, sample, vocabulary);
        var columns = found.under(title);
        return new Layout(
                found.kind(),
                title.text(),
                title.caption(),
                header.rows().stream().map(SheetRow::number).toList(),
                columns,
                numbers(columns));
    }

    static Title title(List<SheetRow> above, Vocabulary vocabulary) {
        return Title.of(above.stream().map(PrintedTable::line).toList(), vocabulary);
    }

    PrintedBody body(Vocabulary vocabulary, UnaryOperator<Layout> confirmed) {
        var layout = confirmed.apply(layout(vocabulary));
        return new PrintedBody(layout, header, vocabulary, sample);
    }

    private NumberReading numbers(List<Column> columns) {
        var evidence = new NumberEvidence();
        for (var column : columns) {
            sample.forEach(row ->
                    PrintedValue.of(row.cell(column.at())).ifPresent(value -> take(column.measure(), value, evidence)));
        }
        return evidence.reading();
    }

    private static void take(Measure measure, PrintedValue value, NumberEvidence evidence) {
        if (measure == Measure.PERCENT || measure == Measure.FIGURE && value.percent()) {
            evidence.rate(value);
        } else if (measure.isFigure()) {
            evidence.count(value);
        }
    }

    private static String line(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(SheetCell::text)
                .reduce((some, more) -> some + " " + more)
                .orElse("")
                .replaceAll("\\s+", " ");
    }
}
