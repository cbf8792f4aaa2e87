package vn.baophu.targets.finding;

import static vn.baophu.targets.finding.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.finding.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.target.Target;

/**
 * What the body says of a unit, indicator, year and kind is what the annex says of it: people, and rates as far as both
 * are printed (30 in the body agrees with 30.00 in the annex).
 */
class BodyAgreesWithAnnex implements Check {
    @Override
    public Stream<Deviation> in(List<Target> printed) {
        var annex = printed.stream()
                .filter(target -> target.annex().source() == Source.ANNEX)
                .collect(Collectors.toMap(Target::subject, Function.identity(), (first, again) -> first));
        return printed.stream()
                .filter(target -> target.annex().source() != Source.ANNEX && annex.containsKey(target.subject()))
                .flatMap(body -> Stream.of(PARTICIPANTS, PRINTED_PERCENT)
                        .flatMap(field -> compare(field, body, annex.get(body.subject()))));
    }

    private static Stream<Deviation> compare(Cell.Field field, Target body, Target annex) {
        var said = field.of(body);
        var tabled = field.of(annex);
        if (said == null || tabled == null) {
            return Stream.empty();
        }
        var decimals = Math.min(said.scale(), tabled.scale());
        var expected = rounded(tabled, decimals);
        return rounded(said, decimals).compareTo(expected) == 0
                ? Stream.empty()
                : Stream.of(new Deviation(body, List.of(field.in(body), field.in(annex)), said, expected));
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
