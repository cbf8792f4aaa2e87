package vn.baophu.targets.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Target;

/**
 * In one table, a printed total is the sum of the rows of its indicator, year and kind: people and denominators each. Where
 * a row prints no count, the total can not be checked: empty is not zero.
 */
class TotalIsSumOfRows implements Check {
    private record Column(UUID annex, String indicator, Integer year, FigureKind kind, String denominatorKind) {
        static Column of(Target target) {
            var figure = target.figure();
            return new Column(
                    target.annex().id(), figure.indicator(), figure.year(), figure.kind(), figure.denominatorKind());
        }
    }

    @Override
    public Stream<Deviation> in(List<Target> printed) {
        var columns = printed.stream().collect(groupingBy(Column::of, LinkedHashMap::new, Collectors.toList()));
        return columns.values().stream().flatMap(TotalIsSumOfRows::inColumn);
    }

    private static Stream<Deviation> inColumn(List<Target> column) {
        var parts =
                column.stream().collect(partitioningBy(target -> target.place().total()));
        var rows = parts.get(false);
        return parts.get(true).stream().flatMap(total -> Stream.of(Cell.Field.PARTICIPANTS, Cell.Field.DENOMINATOR)
                .flatMap(field -> compare(field, total, rows)));
    }

    private static Stream<Deviation> compare(Cell.Field field, Target total, List<Target> rows) {
        var printed = field.of(total);
        if (printed == null || rows.isEmpty() || rows.stream().anyMatch(row -> field.of(row) == null)) {
            return Stream.empty();
        }
        var sum = rows.stream().map(field::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (printed.compareTo(sum) == 0) {
            return Stream.empty();
        }
        var cells = new ArrayList<Cell>();
        cells.add(field.in(total));
        rows.forEach(row -> cells.add(field.in(row)));
        return Stream.of(new Deviation(total, List.copyOf(cells), printed, sum));
    }
}
