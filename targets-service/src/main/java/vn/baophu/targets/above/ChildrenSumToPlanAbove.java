package vn.baophu.targets.above;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.target.FigureKind;

/**
 * What the plan of the level above sets for the issuing unit is what this plan divides among the units below it: the rows of
 * each table sum to it. More than was asked is only worth knowing. Where a row prints no people, nothing can be said, nor of
 * an amendment: it prints only the rows that it changes.
 */
public class ChildrenSumToPlanAbove implements Check {
    private record Measure(String indicator, Integer year) {
        static Measure of(Printed printed) {
            return new Measure(printed.figure().indicator(), printed.figure().year());
        }
    }

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        if (dossier.cover().partial()) {
            return Stream.empty();
        }
        Map<Measure, Printed> set = new HashMap<>();
        dossier.above().stream()
                .filter(above -> above.figure().kind() == FigureKind.TARGET && PARTICIPANTS.isIn(above))
                .sorted(Printed.PRECEDENCE)
                .forEach(above -> set.putIfAbsent(Measure.of(above), above));
        return dossier.columns().values().stream()
                .filter(column -> column.get(0).figure().kind() == FigureKind.TARGET)
                .filter(column -> set.containsKey(Measure.of(column.get(0))))
                .flatMap(column -> compare(column, set.get(Measure.of(column.get(0)))));
    }

    private static Stream<Deviation> compare(List<Printed> column, Printed above) {
        var rows = column.stream()
                .filter(row -> !row.isTotal()
                        && row.holder().unitLevel().compareTo(above.holder().unitLevel()) > 0)
                .toList();
        var level = rows.stream().map(row -> row.holder().level()).min(Comparator.naturalOrder());
        var children = rows.stream()
                .filter(row -> row.holder().level() == level.orElseThrow())
                .toList();
        if (children.isEmpty() || !children.stream().allMatch(PARTICIPANTS::isIn)) {
            return Stream.empty();
        }
        var sum = children.stream().map(PARTICIPANTS::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        var asked = PARTICIPANTS.of(above);
        return sum.compareTo(asked) == 0 ? Stream.empty() : Stream.of(deviation(children, sum, above));
    }

    private static Deviation deviation(List<Printed> children, BigDecimal sum, Printed above) {
        var cells = new ArrayList<Cell>();
        children.forEach(child -> cells.add(PARTICIPANTS.in(child)));
        cells.add(PARTICIPANTS.in(above));
        var asked = PARTICIPANTS.of(above);
        return Deviation.of(About.figure(above), PARTICIPANTS, cells, sum, asked)
                .mildIf(sum.compareTo(asked) > 0 || above.leavesRoom());
    }
}
