package vn.baophu.targets.plan;

import java.util.UUID;

/** A plan, by everything that names it. */
public record PlanRef(UUID id, String code, String number) {
    public static PlanRef of(Plan plan) {
        return new PlanRef(plan.id(), plan.code(), plan.paper().number());
    }
}
