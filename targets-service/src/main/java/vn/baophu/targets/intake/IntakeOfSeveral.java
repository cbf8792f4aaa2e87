package vn.baophu.targets.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.target.Target;

/**
 * What became of tables that were taken together.
 *
 * @param annexes in the order in which they were sent
 * @param findings what the rulebook says of any of them, each once
 */
public record IntakeOfSeveral(List<Annex> annexes, List<Finding> findings) {
    static IntakeOfSeveral of(Map<Annex, List<Target>> taken, Dossier dossier) {
        var figures = taken.values().stream()
                .flatMap(Collection::stream)
                .map(Printed::of)
                .toList();
        return new IntakeOfSeveral(List.copyOf(taken.keySet()), Finding.concerning(figures, Finding.in(dossier)));
    }
}
