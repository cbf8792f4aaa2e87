package vn.baophu.targets.intake;

import java.util.List;
import vn.baophu.targets.annex.Annex;
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

    static Intake of(Annex annex, Outcome outcome, List<Target> own, List<Target> printed) {
        var findings = Finding.in(printed).stream()
                .filter(finding -> finding.concerns(own))
                .toList();
        return new Intake(annex, outcome, findings);
    }
}
