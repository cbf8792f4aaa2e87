package vn.baophu.targets.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.baophu.targets.heading.Measure;

/**
 * Denominators without an indicator of their own, in a table whose other columns name indicators: "LLLĐ | BHXH | BHTN".
 * They serve the columns to their right up to the next one; the first serves those to its left too.
 */
record SharedDenominators(List<Column> columns) {
    static SharedDenominators of(Places places) {
        var indicators = places.figures().stream().anyMatch(column -> column.indicator() != null);
        return new SharedDenominators(places.figures().stream()
                .filter(column -> indicators && column.measure() == Measure.DENOMINATOR && column.indicator() == null)
                .toList());
    }

    boolean contains(Column column) {
        return columns.contains(column);
    }

    /** The one that serves a figure of this year in the column at this place. */
    Optional<Column> nearest(Integer year, int at) {
        return columns.stream()
                .filter(column -> column.year() == null || column.year().equals(year))
                .min(Comparator.comparing((Column column) -> column.at() > at)
                        .thenComparing(column -> Math.abs(column.at() - at)));
    }
}
