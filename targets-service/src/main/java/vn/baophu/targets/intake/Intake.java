package vn.baophu.targets.intake;

import java.util.List;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.target.Target;

/**
 * What became of a table.
 *
 * @param findings what the rulebook says of it, beside all else that the plan prints
 */
public record Intake(Annex annex, Outcome outcome, List<Finding> findings) {
    /** Whether it is in the plan now. */
    public enum Outcome {
        TAKEN,
        /** It was only tried. */
        TRIED,
        /** The very same table is there already. */
        UNCHANGED
    }

    static Intake of(Annex annex, Outcome outcome, List<Target> own, Dossier dossier) {
        var figures = own.stream().map(Printed::of).toList();
        return new Intake(annex, outcome, Finding.concerning(figures, Finding.in(dossier)));
    }
}
