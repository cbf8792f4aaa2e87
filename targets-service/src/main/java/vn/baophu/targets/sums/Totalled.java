package vn.baophu.targets.sums;

import static java.util.stream.Collectors.partitioningBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Printed;

/**
 * A column with a total above or below rows that all print the number in question.
 *
 * @param total the greatest total of the column
 * @param rows the rows of the highest level of units; units before those named inside them
 * @param allRows the rows of all levels
 */
record Totalled(Cell.Field field, Printed total, List<Printed> rows, List<Printed> allRows) {
    private static final Comparator<Printed> FROM_ABOVE = Comparator.comparing(
                    (Printed row) -> row.holder().level())
            .thenComparing(row -> row.holder().by().kind());

    static Optional<Totalled> in(List<Printed> column, Cell.Field field) {
        var parts = column.stream().collect(partitioningBy(Printed::isTotal));
        var rows = parts.get(false);
        if (rows.isEmpty() || !rows.stream().allMatch(field::isIn)) {
            return Optional.empty();
        }
        return parts.get(true).stream()
                .filter(field::isIn)
                .max(Comparator.comparing(field::of))
                .map(total -> new Totalled(field, total, highest(rows), rows));
    }

    private static List<Printed> highest(List<Printed> rows) {
        var highest = rows.stream().min(FROM_ABOVE).orElseThrow();
        return rows.stream()
                .filter(row -> FROM_ABOVE.compare(row, highest) == 0)
                .toList();
    }
}
