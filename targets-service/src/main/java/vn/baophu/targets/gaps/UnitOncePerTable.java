package vn.baophu.targets.gaps;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.dossier.Table;
import vn.baophu.targets.target.Holder;

/** A holder stands once in a column of a table; twice, its people are counted twice. Told once for all its columns. */
public class UnitOncePerTable implements Check {
    private record InColumn(Printed.Column column, Printed.Subject subject, boolean total) {
        static InColumn of(Printed printed) {
            return new InColumn(printed.column(), printed.subject(), printed.isTotal());
        }
    }

    private record InTable(Table table, Holder.Identity holder) {
        static InTable of(List<Printed> same) {
            return new InTable(same.get(0).table(), same.get(0).holder().identity());
        }
    }

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var repeated = Dossier.grouped(dossier.inTables(), InColumn::of).values().stream()
                .filter(same -> same.size() > 1)
                .toList();
        var told = new HashSet<InTable>();
        return repeated.stream().filter(same -> told.add(InTable.of(same))).map(UnitOncePerTable::deviation);
    }

    private static Deviation deviation(List<Printed> same) {
        var cells =
                same.stream().map(printed -> new Cell(printed.code(), "unit")).toList();
        var rows = BigDecimal.valueOf(same.size());
        var words = List.<Object>of(rows, BigDecimal.ONE, same.get(0).table().name());
        return new Deviation(About.series(same.get(0)), cells, rows, BigDecimal.ONE, words, false);
    }
}
