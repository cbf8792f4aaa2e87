package vn.baophu.targets.agreement;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * A figure printed in two annexes, in two sentences or in a sentence and a table of the body is printed alike. Body and
 * annex are compared by their own rule, rows repeated within one table are another one's matter.
 */
public class RepeatedFiguresAgree implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.subjects().values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(RepeatedFiguresAgree::compare);
    }

    private static Stream<Deviation> compare(List<Printed> same) {
        var first = same.get(0);
        return same.stream()
                .skip(1)
                .filter(again -> isComparedHere(again, first))
                .flatMap(again -> new SaidTwice(again, first).deviations());
    }

    private static boolean isComparedHere(Printed again, Printed first) {
        return first.table().equals(again.table())
                ? !first.table().isGrid()
                : (first.table().source() == Source.ANNEX) == (again.table().source() == Source.ANNEX);
    }
}
