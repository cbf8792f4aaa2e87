package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Decimals;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * Whoever is counted in a subset or part is counted in its whole: members of unemployment insurance are compulsory members
 * of social insurance. Each figure is compared with the nearest whole that the paper prints for the same holder, year and
 * kind: people with people; where not both are printed, rates of one denominator at the coarser precision.
 */
public class SubsetWithinWhole implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var fellows = new Fellows(dossier);
        return dossier.subjects().values().stream()
                .map(same -> same.get(0))
                .flatMap(subset -> check(subset, dossier, fellows));
    }

    private static Stream<Deviation> check(Printed subset, Dossier dossier, Fellows fellows) {
        return Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                .filter(field -> field.isIn(subset))
                .flatMap(field ->
                        nearest(field, subset, dossier, fellows).map(whole -> new Pair(field, subset, whole)).stream())
                .limit(1)
                .filter(Pair::isReversed)
                .map(Pair::deviation);
    }

    private static Optional<Printed> nearest(Cell.Field field, Printed subset, Dossier dossier, Fellows fellows) {
        return dossier.family()
                .wholesOf(subset.figure().indicator())
                .flatMap(whole -> fellows.of(whole, subset, field).stream())
                .findFirst();
    }

    private record Pair(Cell.Field field, Printed subset, Printed whole) {
        boolean isReversed() {
            return Decimals.compare(field.of(subset), field.of(whole)) > 0;
        }

        Deviation deviation() {
            return Deviation.of(
                            About.figure(subset),
                            field,
                            List.of(field.in(subset), field.in(whole)),
                            field.of(subset),
                            field.of(whole),
                            whole.figure().indicator())
                    .mildIf(subset.leavesRoom() || whole.leavesRoom());
        }
    }
}
