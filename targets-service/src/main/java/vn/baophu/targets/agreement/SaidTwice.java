package vn.baophu.targets.agreement;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Decimals;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Printed;

/**
 * The same subject printed in two places: people, and rates of one denominator as far as both are printed (30 in the body
 * agrees with 30.00 in the annex).
 */
record SaidTwice(Printed said, Printed before) {
    Stream<Deviation> deviations() {
        return Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                .filter(field -> field.isIn(said) && field.isIn(before))
                .filter(field -> field == PARTICIPANTS || said.mayHaveDenominatorOf(before))
                .filter(field -> Decimals.compare(field.of(said), field.of(before)) != 0)
                .map(this::deviation);
    }

    private Deviation deviation(Cell.Field field) {
        var here = field.of(said);
        var there = field.of(before);
        return new Deviation(
                About.figure(said),
                List.of(field.in(said), field.in(before)),
                here,
                Decimals.as(there, here),
                List.of(
                        field.told(here),
                        field.told(there),
                        said.table().name(),
                        before.table().name()),
                said.leavesRoom() || before.leavesRoom());
    }
}
