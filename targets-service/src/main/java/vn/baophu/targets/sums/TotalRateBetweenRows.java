package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Decimals;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * In one table, the rate of the total lies between the lowest and the highest rate of its rows, whatever the weights: a mean
 * can not lie elsewhere. So also a table of rates only can be checked. Compared at the coarser precision.
 */
public class TotalRateBetweenRows implements Check {
    private static final Comparator<Printed> BY_RATE = Comparator.comparing(PRINTED_PERCENT::of);

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.columns().values().stream()
                .flatMap(column -> Totalled.in(column, PRINTED_PERCENT).stream())
                .flatMap(TotalRateBetweenRows::compare);
    }

    private static Stream<Deviation> compare(Totalled totalled) {
        var lowest = totalled.allRows().stream().min(BY_RATE).orElseThrow();
        var highest = totalled.allRows().stream().max(BY_RATE).orElseThrow();
        if (compare(totalled.total(), lowest) < 0) {
            return Stream.of(deviation(totalled.total(), lowest));
        }
        return compare(totalled.total(), highest) > 0
                ? Stream.of(deviation(totalled.total(), highest))
                : Stream.empty();
    }

    private static int compare(Printed total, Printed bound) {
        return Decimals.compare(PRINTED_PERCENT.of(total), PRINTED_PERCENT.of(bound));
    }

    private static Deviation deviation(Printed total, Printed bound) {
        var cells = List.of(PRINTED_PERCENT.in(total), PRINTED_PERCENT.in(bound));
        var name = bound.holder().name();
        return Deviation.of(
                        About.figure(total),
                        PRINTED_PERCENT,
                        cells,
                        PRINTED_PERCENT.of(total),
                        PRINTED_PERCENT.of(bound),
                        name)
                .mildIf(total.leavesRoom());
    }
}
