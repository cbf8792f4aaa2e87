package vn.baophu.targets.gaps;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * In a paper whose annexes divide targets among units, the body sets no indicator that no annex divides. Only indicators
 * measured against a denominator of the annexes are looked at: shares of pupils or of cases belong to others than units.
 * Where the annexes divide all parts of a whole, they divide the whole.
 */
public class BodyIndicatorsHaveRows implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var rows = dossier.printed().stream()
                .filter(printed -> printed.table().source() == Source.ANNEX && !printed.isTotal())
                .toList();
        var divided = rows.stream().map(printed -> printed.figure().indicator()).collect(toSet());
        var measures =
                rows.stream().map(printed -> printed.figure().denominatorKind()).collect(toSet());
        var told = new HashSet<String>();
        return dossier.printed().stream()
                .filter(printed -> printed.table().source() != Source.ANNEX)
                .filter(printed -> measures.contains(printed.figure().denominatorKind()))
                .filter(printed -> !isDivided(printed.figure().indicator(), divided, dossier))
                .filter(printed -> told.add(printed.figure().indicator()))
                .map(BodyIndicatorsHaveRows::deviation);
    }

    private static boolean isDivided(String indicator, Set<String> divided, Dossier dossier) {
        var parts = dossier.family().partsOf(indicator);
        return divided.contains(indicator) || !parts.isEmpty() && divided.containsAll(parts);
    }

    private static Deviation deviation(Printed body) {
        return Deviation.told(About.series(body), List.of(new Cell(body.code(), "indicator")));
    }
}
