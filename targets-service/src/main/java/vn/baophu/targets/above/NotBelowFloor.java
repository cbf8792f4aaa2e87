package vn.baophu.targets.above;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;
import static vn.baophu.targets.target.Comparator.ABOUT;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Decimals;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.target.FigureKind;
import vn.baophu.targets.target.Holder;

/**
 * No target lies below the floor from above: a figure that the paper itself cites as the floor, or what the plan of the level
 * above sets for the same holder, indicator and year. People are compared with people, rates of one denominator at the
 * coarser precision.
 */
public class NotBelowFloor implements Check {
    private record Measure(Holder.Identity holder, String indicator, Integer year) {
        static Measure of(Printed printed) {
            var figure = printed.figure();
            return new Measure(printed.holder().identity(), figure.indicator(), figure.year());
        }
    }

    private record Undercut(Cell.Field field, Printed target, Printed floor) {
        boolean isOne() {
            return field.isIn(target)
                    && field.isIn(floor)
                    && (field == PARTICIPANTS || target.hasDenominatorOf(floor))
                    && Decimals.compare(field.of(target), field.of(floor)) < 0;
        }

        Deviation deviation() {
            var cells = List.of(field.in(target), field.in(floor));
            return Deviation.of(About.figure(target), field, cells, field.of(target), field.of(floor))
                    .mildIf(target.figure().comparator() == ABOUT
                            || floor.figure().comparator() == ABOUT);
        }
    }

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var own = dossier.printed().stream().filter(printed -> printed.figure().kind() == FigureKind.FLOOR);
        var above = dossier.above().stream().filter(printed -> printed.figure().kind() == FigureKind.TARGET);
        var floors = Dossier.grouped(Stream.concat(own, above), Measure::of);
        return dossier.subjects().values().stream()
                .map(same -> same.get(0))
                .filter(target -> target.figure().kind() == FigureKind.TARGET)
                .flatMap(target -> floors.getOrDefault(Measure.of(target), List.of()).stream()
                        .flatMap(floor -> Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                                .map(field -> new Undercut(field, target, floor))))
                .filter(Undercut::isOne)
                .map(Undercut::deviation);
    }
}
