package vn.baophu.targets.trends;

import java.util.List;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Decimals;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Printed;

/** From the figure of one year to that of the next. */
record Step(Printed from, Printed to) {
    /** Table, measure and the two years. */
    record Between(Printed.Column before, Printed.Column after) {}

    Between between() {
        return new Between(from.column(), to.column());
    }

    boolean prints(Cell.Field field) {
        return field.isIn(from) && field.isIn(to);
    }

    /** Below 0 where it falls, as far as both are printed; 0 where print shows no change. */
    int direction(Cell.Field field) {
        return Decimals.compare(field.of(to), field.of(from));
    }

    /** The figure of the later year, beside that of the earlier one. */
    Deviation deviation(Cell.Field field, Object... moreWords) {
        var cells = List.of(field.in(to), field.in(from));
        return Deviation.of(About.figure(to), field, cells, field.of(to), field.of(from), moreWords);
    }
}
