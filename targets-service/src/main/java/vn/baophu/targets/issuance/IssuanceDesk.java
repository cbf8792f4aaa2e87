package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.history.Circumstances;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.Step;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlansInWork;
import vn.baophu.targets.target.Precedence;
import vn.baophu.targets.target.Targets;

/** Issues plans. */
@ApplicationScoped
class IssuanceDesk {
    private final PlansInWork plans;
    private final Targets targets;
    private final History history;
    private final Outbox outbox;
    private final InstantSource clock;

    IssuanceDesk(PlansInWork plans, Targets targets, History history, Outbox outbox, InstantSource clock) {
        this.plans = plans;
        this.targets = targets;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Announces the plan first, then each figure that counts; a figure of a group inside a unit is nobody's own target. */
    @Transactional
    Plan issue(String name, Caller caller) {
        var plan = plans.takenAsSeen(name, caller);
        var now = clock.instant();
        outbox.append(plan.issue(now));
        history.note(plan.id(), Step.ISSUED, now, caller, Circumstances.on(plan.inForceFrom()));
        Precedence.settle(targets.printedIn(plan)).stream()
                .filter(target -> target.holder().isTheUnit())
                .forEach(target -> outbox.append(target.assigned(now)));
        return plan;
    }
}
