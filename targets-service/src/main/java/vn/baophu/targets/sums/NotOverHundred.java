package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.DENOMINATOR;
import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/** No coverage is over 100 %, and no more people take part than there are. */
public class NotOverHundred implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.printed().stream().flatMap(NotOverHundred::check);
    }

    private static Stream<Deviation> check(Printed printed) {
        var people = PARTICIPANTS.of(printed);
        var all = DENOMINATOR.of(printed);
        if (people != null && all != null && people.compareTo(all) > 0) {
            var cells = List.of(PARTICIPANTS.in(printed), DENOMINATOR.in(printed));
            return Stream.of(Deviation.of(About.figure(printed), PARTICIPANTS, cells, people, all));
        }
        var rate = PRINTED_PERCENT.of(printed);
        return rate != null && rate.compareTo(HUNDRED) > 0
                ? Stream.of(Deviation.of(
                        About.figure(printed), PRINTED_PERCENT, List.of(PRINTED_PERCENT.in(printed)), rate, HUNDRED))
                : Stream.empty();
    }
}
