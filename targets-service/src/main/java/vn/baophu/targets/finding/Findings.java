package vn.baophu.targets.finding;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.targets.dossier.Dossiers;
import vn.baophu.targets.plan.Horizon;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Targets;

/** The findings about plans; always found anew from the printed figures, read in one statement. */
@ApplicationScoped
class Findings {
    private final Targets targets;
    private final Dossiers dossiers;

    Findings(Targets targets, Dossiers dossiers) {
        this.targets = targets;
        this.dossiers = dossiers;
    }

    /**
     * What the caller sees of the findings in a plan, by rule, then in the order of reading; refuses with
     * {@code PLAN_TOO_LARGE_TO_CHECK}.
     */
    List<Finding> in(Plan plan, Horizon horizon) {
        targets.mustBeCheckable(plan);
        return Finding.in(dossiers.of(plan, targets.printedIn(plan))).stream()
                .filter(finding -> finding.isSeenIn(horizon))
                .toList();
    }

    Page<Finding> page(Plan plan, Horizon horizon, FindingFilter filter, PageRequest page) {
        var found = in(plan, horizon).stream().filter(filter::takes).toList();
        var first = Math.max(0, page.afterKey().map(Findings::position).orElse(0));
        var rows = IntStream.range(first, Math.min(found.size(), first + page.fetch()))
                .boxed()
                .toList();
        return Page.of(rows, page.limit(), at -> String.valueOf(at + 1)).map(found::get);
    }

    private static int position(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException otherList) {
            throw new Refused(BAD_CURSOR);
        }
    }
}
