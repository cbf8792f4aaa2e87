package vn.baophu.targets.trends;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;

/**
 * From one year to the next no people and no rate fall where those of the siblings rise. Only in a column of at least four
 * rows in which more than half rise and at most a quarter fall; else falling is what that paper wants. Rates are compared at
 * the coarser precision; the rate of a row whose people fall is not told again.
 */
public class FallsWhereOthersRise implements Check {
    private static final int FEWEST_ROWS = 4;

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return Series.siblings(dossier)
                .flatMap(siblings -> Stream.concat(
                        exceptions(PARTICIPANTS, siblings),
                        exceptions(
                                PRINTED_PERCENT,
                                siblings.stream()
                                        .filter(step -> !falls(PARTICIPANTS, step))
                                        .toList())));
    }

    private static Stream<Deviation> exceptions(Cell.Field field, List<Step> siblings) {
        var steps = siblings.stream().filter(step -> step.prints(field)).toList();
        var falling = steps.stream().filter(step -> falls(field, step)).toList();
        var rising = steps.stream().filter(step -> step.direction(field) > 0).count();
        if (steps.size() < FEWEST_ROWS || rising * 2 <= steps.size() || falling.size() * 4 > steps.size()) {
            return Stream.empty();
        }
        return falling.stream()
                .map(step -> step.deviation(
                        field,
                        String.valueOf(step.from().figure().year()),
                        BigDecimal.valueOf(rising),
                        BigDecimal.valueOf(steps.size())));
    }

    private static boolean falls(Cell.Field field, Step step) {
        return step.prints(field) && step.direction(field) < 0;
    }
}
