package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.target.Precedence;
import vn.baophu.targets.target.Targets;

/** Issues plans. */
@ApplicationScoped
class IssuanceDesk {
    private final Plans plans;
    private final Targets targets;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final InstantSource clock;

    IssuanceDesk(
            Plans plans,
            Targets targets,
            Horizons horizons,
            Area area,
            IfMatch ifMatch,
            Outbox outbox,
            InstantSource clock) {
        this.plans = plans;
        this.targets = targets;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Announces the plan first, then each figure that counts; a figure of a group inside a unit is nobody's own target. */
    @Transactional
    Plan issue(String name, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        plans.locked(plan);
        ifMatch.mustMatch(plan.version());
        var now = clock.instant();
        outbox.append(plan.issue(now));
        Precedence.settle(targets.printedIn(plan)).stream()
                .filter(target -> target.holder().isTheUnit())
                .forEach(target -> outbox.append(target.assigned(now)));
        plans.flush();
        return plan;
    }
}
