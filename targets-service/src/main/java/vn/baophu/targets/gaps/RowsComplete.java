package vn.baophu.targets.gaps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.target.Holder;

/**
 * A unit that has a row in one annex of a paper has one in the others, and in every column of them. A table or column in
 * which not even three quarters of the units stand is made for some of them, and misses nobody.
 */
public class RowsComplete implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var rows = dossier.inTables().filter(printed -> !printed.isTotal()).toList();
        Map<Holder, Printed> all = new LinkedHashMap<>();
        rows.forEach(row -> all.putIfAbsent(row.holder(), row));
        var missing = new ArrayList<Deviation>();
        var told = new HashSet<Object>();
        Dossier.grouped(rows.stream(), Printed::column)
                .forEach((column, figures) -> holdersMissing(figures, all.keySet()).stream()
                        .filter(holder -> told.add(List.of(column.table(), holder)))
                        .forEach(holder -> missing.add(deviation(column, all.get(holder)))));
        return missing.stream();
    }

    private static Set<Holder> holdersMissing(List<Printed> column, Set<Holder> all) {
        var there = new HashSet<Holder>();
        column.forEach(row -> there.add(row.holder()));
        if (there.size() == all.size() || there.size() * 4 < all.size() * 3) {
            return Set.of();
        }
        var missing = new LinkedHashSet<>(all);
        missing.removeAll(there);
        return missing;
    }

    private static Deviation deviation(Printed.Column column, Printed elsewhere) {
        var year = column.year() == null ? "" : " " + column.year();
        return Deviation.told(
                About.holder(elsewhere),
                List.of(new Cell(elsewhere.code(), "unit")),
                column.table().name(),
                column.indicator() + year);
    }
}
