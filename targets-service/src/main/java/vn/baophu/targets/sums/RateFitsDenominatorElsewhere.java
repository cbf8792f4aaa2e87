package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.DENOMINATOR;
import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.target.Rate;

/**
 * A rate printed beside its people only is theirs in the one denominator that the paper prints elsewhere for the same
 * holder, year and kind of denominator, HALF_UP at the printed decimals. A paper that prints several there is not judged
 * here, nor a figure that an annex prints too: that one is compared with the annex.
 */
public class RateFitsDenominatorElsewhere implements Check {
    private record Measured(Printed.Moment moment, String denominatorKind) {
        static Measured of(Printed printed) {
            return new Measured(printed.moment(), printed.figure().denominatorKind());
        }
    }

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var elsewhere = Dossier.grouped(dossier.printed().stream().filter(DENOMINATOR::isIn), Measured::of);
        var complete = dossier.printed().stream()
                .filter(printed -> DENOMINATOR.isIn(printed) && PRINTED_PERCENT.isIn(printed))
                .map(Printed::subject)
                .collect(Collectors.toSet());
        return dossier.printed().stream()
                .filter(printed -> isOpen(printed) && !complete.contains(printed.subject()))
                .flatMap(printed -> check(printed, elsewhere));
    }

    private static boolean isOpen(Printed printed) {
        return PARTICIPANTS.isIn(printed) && PRINTED_PERCENT.isIn(printed) && !DENOMINATOR.isIn(printed);
    }

    private static Stream<Deviation> check(Printed printed, Map<Measured, List<Printed>> elsewhere) {
        var others = elsewhere.getOrDefault(Measured.of(printed), List.of());
        var counts = others.stream().map(DENOMINATOR::of).collect(Collectors.toSet());
        if (counts.size() != 1) {
            return Stream.empty();
        }
        var other = others.get(0);
        var rate = new Rate(printed.figure().participants(), other.figure().denominatorCount());
        var said = PRINTED_PERCENT.of(printed);
        var expected = rate.percent(said.scale());
        return said.compareTo(expected) == 0
                ? Stream.empty()
                : Stream.of(Deviation.of(
                                About.figure(printed),
                                PRINTED_PERCENT,
                                List.of(PRINTED_PERCENT.in(printed), PARTICIPANTS.in(printed), DENOMINATOR.in(other)),
                                said,
                                expected,
                                DENOMINATOR.of(other),
                                other.table().name(),
                                Explained.rate(said, rate))
                        .mildIf(printed.leavesRoom()));
    }
}
