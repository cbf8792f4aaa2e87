package vn.baophu.targets.sums;

import static vn.baophu.targets.dossier.Cell.Field.DENOMINATOR;
import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * In one table, a printed total is the sum of the rows of its indicator, year and kind: people and denominators each. Where
 * a row prints no count, the total can not be checked: empty is not zero. Where rows of several levels stand in one table,
 * those of the highest level count; where it prints several totals, the greatest.
 */
public class TotalIsSumOfRows implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.columns().values().stream().flatMap(column -> Stream.of(PARTICIPANTS, DENOMINATOR)
                .flatMap(field -> Totalled.in(column, field).stream())
                .flatMap(TotalIsSumOfRows::compare));
    }

    private static Stream<Deviation> compare(Totalled totalled) {
        var field = totalled.field();
        var printed = field.of(totalled.total());
        var sum = sum(field, totalled.rows());
        if (printed.compareTo(sum) == 0 || printed.compareTo(sum(field, totalled.allRows())) == 0) {
            return Stream.empty();
        }
        var cells = new ArrayList<Cell>();
        cells.add(field.in(totalled.total()));
        totalled.rows().forEach(row -> cells.add(field.in(row)));
        return Stream.of(Deviation.of(About.figure(totalled.total()), field, cells, printed, sum)
                .mildIf(totalled.total().leavesRoom()));
    }

    private static BigDecimal sum(Cell.Field field, List<Printed> rows) {
        return rows.stream().map(field::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
