package vn.baophu.targets.layout;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.baophu.targets.heading.Caption;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.numeral.NumberReading;
import vn.baophu.targets.wording.Certainty;

/**
 * How one table is laid out.
 *
 * @param title the lines above the table that say what it is of; null where there are none
 * @param caption the line that cites the paper; null where there is none
 * @param headerRows numbers of the rows of its header
 */
public record Layout(
        LayoutKind kind,
        String title,
        Caption caption,
        List<Integer> headerRows,
        List<Column> columns,
        NumberReading numbers) {
    public Layout {
        headerRows = List.copyOf(headerRows);
        columns = List.copyOf(columns);
    }

    /** The least sure of all readings in it. */
    public Certainty certainty() {
        return Stream.concat(Stream.of(numbers.certainty()), columns.stream().map(Column::certainty))
                .reduce(Certainty.CERTAIN, Certainty::and);
    }

    /** With these lines above it; null leaves what was found, blank says that there is none. */
    public Layout headed(String newTitle, String newCaption) {
        var text = newTitle == null ? title : newTitle.isBlank() ? null : newTitle;
        var cited = newCaption == null ? caption : newCaption.isBlank() ? null : Caption.of(newCaption);
        return new Layout(kind, text, cited, headerRows, columns, numbers);
    }

    /** With the number format that a person says. */
    public Layout confirmed(NumberFormat format) {
        return new Layout(kind, title, caption, headerRows, columns, numbers.confirmed(format));
    }

    /** With the columns at these places as a person says; their doubts are settled by it. */
    public Layout confirmed(Set<Integer> places, UnaryOperator<Column> said) {
        var changed = columns.stream()
                .map(column -> places.contains(column.at()) ? said.apply(column) : column)
                .toList();
        return new Layout(kind, title, caption, headerRows, changed, numbers);
    }

    /** With the indicator that a person says where a column left it in doubt. */
    public Layout confirmedIndicator(String code) {
        var changed = columns.stream()
                .map(column -> column.doubt() != null && column.doubt().question() == Doubt.Question.INDICATOR
                        ? column.confirmed(column.measure(), code, column.year(), column.denominatorKind())
                        : column)
                .toList();
        return new Layout(kind, title, caption, headerRows, changed, numbers);
    }
}
