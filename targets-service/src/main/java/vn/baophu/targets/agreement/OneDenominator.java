package vn.baophu.targets.agreement;

import static vn.baophu.targets.dossier.Cell.Field.DENOMINATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * Population or labour force of one holder and year is the same in all tables. A column that for most of its holders prints
 * another number than the tables before it measures something else under that name, and is left alone; so is a single
 * figure of another indicator.
 */
public class OneDenominator implements Check {
    private record Measured(Printed.Moment moment, String denominatorKind) {
        static Measured of(Printed printed) {
            return new Measured(printed.moment(), printed.figure().denominatorKind());
        }
    }

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        Map<Measured, Printed> first = new HashMap<>();
        dossier.printed().stream()
                .filter(DENOMINATOR::isIn)
                .forEach(printed -> first.putIfAbsent(Measured.of(printed), printed));
        return dossier.columns().values().stream().flatMap(column -> check(column, first));
    }

    private static Stream<Deviation> check(List<Printed> column, Map<Measured, Printed> first) {
        var repeated = column.stream()
                .filter(DENOMINATOR::isIn)
                .map(printed -> new Pair(printed, first.get(Measured.of(printed))))
                .filter(pair -> !pair.again().table().equals(pair.before().table()))
                .toList();
        var differing = repeated.stream().filter(Pair::differs).toList();
        var meansTheSame = differing.size() * 2 < repeated.size();
        return differing.stream()
                .filter(pair -> meansTheSame || pair.isOfOneIndicator())
                .map(Pair::deviation);
    }

    private record Pair(Printed again, Printed before) {
        boolean differs() {
            return DENOMINATOR.of(again).compareTo(DENOMINATOR.of(before)) != 0;
        }

        boolean isOfOneIndicator() {
            return again.figure().indicator().equals(before.figure().indicator());
        }

        Deviation deviation() {
            return Deviation.of(
                    About.figure(again),
                    DENOMINATOR,
                    List.of(DENOMINATOR.in(again), DENOMINATOR.in(before)),
                    DENOMINATOR.of(again),
                    DENOMINATOR.of(before),
                    again.table().name(),
                    before.table().name());
        }
    }
}
