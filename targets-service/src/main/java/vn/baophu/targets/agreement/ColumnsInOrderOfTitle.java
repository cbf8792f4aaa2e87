package vn.baophu.targets.agreement;

import java.util.List;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Family;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.dossier.Table;

/**
 * A table's columns stand in the order in which its title names the indicators: where they do not, one column is easily
 * read for another. The order of the columns is that of reading.
 */
public class ColumnsInOrderOfTitle implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.tables().entrySet().stream()
                .filter(table -> table.getKey().title() != null)
                .flatMap(table -> check(table.getKey(), table.getValue(), dossier.family()));
    }

    private static Stream<Deviation> check(Table table, List<Printed> figures, Family family) {
        var named = family.namedIn(table.title());
        var columns = figures.stream()
                .map(figure -> figure.figure().indicator())
                .distinct()
                .filter(named::contains)
                .toList();
        var inTitle = named.stream().filter(columns::contains).toList();
        return columns.equals(inTitle)
                ? Stream.empty()
                : Stream.of(Deviation.told(
                        About.table(table),
                        List.of(Cell.titleOf(table)),
                        String.join(", ", columns),
                        String.join(", ", inTitle)));
    }
}
