package vn.baophu.targets.reading;

import java.util.List;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.file.Columns;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.layout.Column;
import vn.baophu.targets.layout.Doubt;
import vn.baophu.targets.layout.Layout;
import vn.baophu.targets.layout.LayoutKind;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Sentence;

/**
 * What was understood of one table.
 *
 * @param number from 1, in the order of the file
 * @param sheet name of its sheet; null where tables have none
 * @param source where in the paper it stands; an annex where nothing says so
 * @param title the lines above it; null where there are none
 * @param caption the line that cites the paper, as printed; null where there is none
 * @param evidence what speaks for the number format
 */
public record FoundTable(
        int number,
        String sheet,
        Source source,
        LayoutKind layout,
        String title,
        String caption,
        List<Integer> headerRows,
        List<FoundColumn> columns,
        NumberFormat numberFormat,
        Certainty numberCertainty,
        List<Sentence> evidence,
        int figures) {
    public FoundTable {
        source = source == null ? Source.ANNEX : source;
    }

    static FoundTable of(int number, String sheet, Source source, Layout layout, int figures) {
        return new FoundTable(
                number,
                sheet,
                source,
                layout.kind(),
                layout.title(),
                layout.caption() == null ? null : layout.caption().text(),
                layout.headerRows(),
                layout.columns().stream().map(FoundColumn::of).toList(),
                layout.numbers().format(),
                layout.numbers().certainty(),
                layout.numbers().evidence(),
                figures);
    }

    int doubts() {
        var columnsInDoubt = columns.stream()
                .filter(column -> column.certainty() == Certainty.DOUBTFUL)
                .count();
        return (int) columnsInDoubt + (numberCertainty == Certainty.DOUBTFUL ? 1 : 0);
    }

    boolean hasColumn(String letter) {
        return columns.stream().anyMatch(column -> column.column().equals(letter));
    }

    /**
     * What was understood of one column; what its rows or the title say instead is null.
     *
     * @param column its letter
     */
    public record FoundColumn(
            String column,
            String heading,
            Measure measure,
            String indicator,
            Integer year,
            String denominatorKind,
            String figureKind,
            Certainty certainty,
            Doubt doubt) {
        static FoundColumn of(Column column) {
            return new FoundColumn(
                    Columns.name(column.at()),
                    column.heading(),
                    column.measure(),
                    column.indicator(),
                    column.year(),
                    column.denominatorKind(),
                    column.figureKind(),
                    column.certainty(),
                    column.doubt());
        }
    }
}
