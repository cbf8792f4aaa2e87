package vn.baophu.targets.finding;

import static vn.baophu.targets.finding.FindingRefusal.NO_SUCH_FINDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.decision.Decide;
import vn.baophu.targets.decision.Decision;
import vn.baophu.targets.decision.Decisions;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plans;

/** Keeps what people decide about findings. */
@ApplicationScoped
class DecisionDesk {
    private final Plans plans;
    private final Findings findings;
    private final Decisions decisions;
    private final Horizons horizons;
    private final Area area;
    private final InstantSource clock;

    DecisionDesk(
            Plans plans, Findings findings, Decisions decisions, Horizons horizons, Area area, InstantSource clock) {
        this.plans = plans;
        this.findings = findings;
        this.decisions = decisions;
        this.horizons = horizons;
        this.area = area;
        this.clock = clock;
    }

    @Transactional
    Decision decide(String name, UUID finding, Decide request, Caller caller) {
        var horizon = horizons.of(caller);
        var plan = plans.named(name, horizon);
        area.mustCover(caller, plan.unitId());
        if (findings.in(plan, horizon).stream().noneMatch(found -> found.key().equals(finding))) {
            throw new Refused(NO_SUCH_FINDING, finding);
        }
        var decision = new Decision(plan.id(), finding, request, caller.subject(), clock.instant());
        decisions.persist(decision);
        return decision;
    }
}
