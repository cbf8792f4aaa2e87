package vn.baophu.targets.intake;

import java.util.List;
import java.util.Map;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.target.Target;

/** A table without fault, and its units as called on the plan's day. */
record CheckedTable(FigureTable table, Map<String, UnitOnDay> units) {
    Annex annex(Plan plan, TableAsSent sent) {
        return new Annex(plan, sent.heading(), table.size(), sent.fingerprint());
    }

    List<Target> targets(Plan plan, Annex annex) {
        return table.targets(plan, annex, units);
    }
}
