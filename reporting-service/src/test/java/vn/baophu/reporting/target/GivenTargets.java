package vn.baophu.reporting.target;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;

/** Puts plans and targets into the replica, as their arrival would. */
public final class GivenTargets {
    private GivenTargets() {}

    public static void plan(PlanIssued plan) {
        QuarkusTransaction.requiringNew().run(() -> replica().record(plan));
    }

    public static void target(TargetAssigned target) {
        QuarkusTransaction.requiringNew().run(() -> replica().record(target));
    }

    private static TargetReplica replica() {
        return Arc.container().select(TargetReplica.class).get();
    }
}
