package vn.baophu.targets.finding;

import static vn.baophu.targets.finding.Cell.Field.DENOMINATOR;
import static vn.baophu.targets.finding.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.finding.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.target.Target;

/** A rate printed beside both its counts is theirs, HALF_UP at the printed number of decimals. */
class RateFitsCounts implements Check {
    @Override
    public Stream<Deviation> in(List<Target> printed) {
        return printed.stream()
                .filter(target -> target.figure().printed() != null)
                .flatMap(RateFitsCounts::check);
    }

    private static Stream<Deviation> check(Target target) {
        var rate = target.figure().printed();
        return target.figure().computed().map(computed -> computed.percent(rate.decimals())).stream()
                .filter(expected -> expected.compareTo(rate.value()) != 0)
                .map(expected -> new Deviation(
                        target,
                        List.of(PRINTED_PERCENT.in(target), PARTICIPANTS.in(target), DENOMINATOR.in(target)),
                        rate.value(),
                        expected));
    }
}
