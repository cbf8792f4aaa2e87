package vn.baophu.targets.target;

import java.time.LocalDate;
import vn.baophu.targets.plan.Conditions;
import vn.baophu.targets.plan.Plan;

/** What it takes for a figure to be in force, as conditions of a list. */
final class InForce {
    private static final String ON_THE_DAY = "p.standing.issuedAt is not null and t.standsBehind is null"
            + " and (p.paper.inForceFrom is null or p.paper.inForceFrom <= :day)"
            + " and (t.inForceTo is null or t.inForceTo >= :day)";

    private InForce() {}

    /** By law on that day, whenever it was recorded or issued. */
    static Conditions on(LocalDate day, Conditions conditions) {
        return conditions.and(ON_THE_DAY, "day", day);
    }

    /** Of a plan with its amendments; an amendment is asked for alone. */
    static Conditions of(Plan plan, Conditions conditions) {
        return plan.isAmendment()
                ? conditions.and("p = :plan", "plan", plan)
                : conditions.and("p.lineage = :lineage", "lineage", plan.lineage());
    }
}
