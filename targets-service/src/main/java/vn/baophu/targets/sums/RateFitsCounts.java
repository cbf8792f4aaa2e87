package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.DENOMINATOR;
import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/** A rate printed beside both its counts is theirs, HALF_UP at the printed number of decimals. */
public class RateFitsCounts implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.printed().stream()
                .filter(printed -> printed.figure().printed() != null)
                .flatMap(RateFitsCounts::check);
    }

    private static Stream<Deviation> check(Printed printed) {
        var rate = printed.figure().printed();
        return printed.figure().computed().stream()
                .filter(counts -> counts.percent(rate.decimals()).compareTo(rate.value()) != 0)
                .map(counts -> Deviation.of(
                                About.figure(printed),
                                PRINTED_PERCENT,
                                List.of(PRINTED_PERCENT.in(printed), PARTICIPANTS.in(printed), DENOMINATOR.in(printed)),
                                rate.value(),
                                counts.percent(rate.decimals()),
                                Explained.rate(rate.value(), counts))
                        .mildIf(printed.leavesRoom()));
    }
}
