package vn.baophu.targets.gaps;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Family;

/**
 * What the paper's own title names, it sets a figure for: of the indicator itself or of one of its parts. An amendment only
 * sets what it changes.
 */
public class NamedIndicatorsHaveFigures implements Check {
    @Override
    public Stream<Deviation> in(Dossier dossier) {
        var title = dossier.cover().title();
        if (title == null || dossier.cover().partial() || dossier.printed().isEmpty()) {
            return Stream.empty();
        }
        var there = dossier.printed().stream()
                .map(printed -> printed.figure().indicator())
                .collect(Collectors.toSet());
        return dossier.family().namedIn(title).stream()
                .filter(named -> !hasFigure(named, there, dossier.family()))
                .map(named -> Deviation.told(About.paper(), List.of(Cell.TITLE_OF_PAPER), named));
    }

    private static boolean hasFigure(String indicator, Set<String> there, Family family) {
        return there.contains(indicator) || family.partsOf(indicator).stream().anyMatch(there::contains);
    }
}
