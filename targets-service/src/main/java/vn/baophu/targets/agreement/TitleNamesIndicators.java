package vn.baophu.targets.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
 * A table's title that names indicators names those of its columns. A whole stands for its parts when all of them, or the
 * whole itself, are there; not for one part only.
 */
public class TitleNamesIndicators implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.tables().entrySet().stream()
                .filter(table -> table.getKey().title() != null)
                .flatMap(table -> check(table.getKey(), table.getValue(), dossier.family()));
    }

    private static Stream<Deviation> check(Table table, List<Printed> figures, Family family) {
        var named = family.namedIn(table.title());
        if (named.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Printed> columns = figures.stream()
                .collect(toMap(
                        figure -> figure.figure().indicator(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
        return columns.entrySet().stream()
                .filter(column -> !isNamed(column.getKey(), named, columns, family))
                .map(column -> Deviation.told(
                        About.table(table),
                        List.of(Cell.titleOf(table), new Cell(column.getValue().code(), "indicator")),
                        String.join(", ", named),
                        column.getKey()));
    }

    private static boolean isNamed(String indicator, List<String> named, Map<String, Printed> columns, Family family) {
        return named.contains(indicator)
                || family.wholesOf(indicator)
                        .filter(named::contains)
                        .anyMatch(whole -> columns.containsKey(whole) || allPartsIn(whole, columns, family));
    }

    private static boolean allPartsIn(String whole, Map<String, Printed> columns, Family family) {
        var parts = family.partsOf(whole);
        return !parts.isEmpty() && columns.keySet().containsAll(parts);
    }
}
