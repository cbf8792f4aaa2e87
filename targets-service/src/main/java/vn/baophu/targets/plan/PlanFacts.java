package vn.baophu.targets.plan;

import java.time.Instant;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.platform.id.Ids;

/** What the other services are told of plans: when one is issued, and again when something ends it. */
public final class PlanFacts {
    private PlanFacts() {}

    /** The whole plan as it is once the running transaction is committed. */
    public static PlanIssued issued(Plan plan, Instant now) {
        var paper = plan.paper();
        return new PlanIssued(
                Ids.next(),
                now,
                plan.id(),
                plan.version() + 1L,
                plan.code(),
                paper.number(),
                paper.kind().name(),
                paper.issuer(),
                paper.title(),
                plan.unitId(),
                paper.signedOn(),
                paper.periodFrom(),
                paper.periodTo(),
                plan.inForceTo());
    }
}
