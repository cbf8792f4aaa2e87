package vn.baophu.targets.gaps;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/** A table with a total and rows prints people: the total of rates alone can not be checked before denominators arrive. */
public class TotalsCanBeChecked implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.tables().values().stream()
                .filter(TotalsCanBeChecked::isOfRatesOnly)
                .map(TotalsCanBeChecked::deviation);
    }

    private static boolean isOfRatesOnly(List<Printed> table) {
        return table.stream().noneMatch(PARTICIPANTS::isIn)
                && table.stream().anyMatch(TotalsCanBeChecked::isTotalRate)
                && table.stream().anyMatch(row -> !row.isTotal());
    }

    private static boolean isTotalRate(Printed printed) {
        return printed.isTotal() && PRINTED_PERCENT.isIn(printed);
    }

    private static Deviation deviation(List<Printed> table) {
        var totals = table.stream()
                .filter(TotalsCanBeChecked::isTotalRate)
                .map(PRINTED_PERCENT::in)
                .toList();
        return Deviation.told(About.table(table.get(0).table()), totals);
    }
}
