package vn.baophu.targets.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.targets.heading.Measure;

/** What can be doubted of a column only beside all others. */
record ColumnDoubts(Collection<Measure> labels) {
    List<Column> about(List<Column> columns) {
        Map<List<Object>, Integer> alike = new HashMap<>();
        columns.forEach(column -> alike.merge(column.meaning(), 1, Integer::sum));
        var anyIndicator = columns.stream().anyMatch(column -> column.indicator() != null);
        return columns.stream()
                .map(column -> column.measure().isFigure() ? about(column, alike, anyIndicator) : column)
                .toList();
    }

    private Column about(Column column, Map<List<Object>, Integer> alike, boolean anyIndicator) {
        // a denominator beside columns of several indicators serves them all
        var shared = column.measure() == Measure.DENOMINATOR && anyIndicator;
        if (column.indicator() == null && !labels.contains(Measure.INDICATOR) && !shared) {
            return column.doubted(Doubts.noIndicator(column.heading()));
        }
        if (column.year() == null && !labels.contains(Measure.YEAR) && !shared) {
            return column.doubted(Doubts.noYear(column.heading()));
        }
        return alike.get(column.meaning()) > 1 ? column.doubted(Doubts.twice(column.heading())) : column;
    }
}
