package vn.baophu.targets.agreement;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/** What the body says of a holder, indicator, year and kind is what the annex says of it. */
public class BodyAgreesWithAnnex implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.subjects().values().stream().flatMap(BodyAgreesWithAnnex::compare);
    }

    private static Stream<Deviation> compare(List<Printed> same) {
        var annex = same.stream().filter(BodyAgreesWithAnnex::isInAnnex).findFirst();
        return annex.stream().flatMap(inAnnex -> same.stream()
                .filter(printed -> !isInAnnex(printed))
                .flatMap(inBody -> new SaidTwice(inBody, inAnnex).deviations()));
    }

    private static boolean isInAnnex(Printed printed) {
        return printed.table().source() == Source.ANNEX;
    }
}
