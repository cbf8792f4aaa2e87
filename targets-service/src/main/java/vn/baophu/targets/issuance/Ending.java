package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.history.Circumstances;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.Step;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlanFacts;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.target.Succession;
import vn.baophu.targets.target.Targets;

/** Ends a plan with all its amendments and figures, whatever the reason. */
@ApplicationScoped
class Ending {
    private final Plans plans;
    private final Targets targets;
    private final History history;
    private final Announcements announcements;
    private final Outbox outbox;

    Ending(Plans plans, Targets targets, History history, Announcements announcements, Outbox outbox) {
        this.outbox = outbox;
        this.plans = plans;
        this.targets = targets;
        this.history = history;
        this.announcements = announcements;
    }

    /** Refuses with {@code PLAN_ENDED} a plan that something ended already. */
    void replace(Plan replaced, Plan by, Caller caller, Instant now) {
        plans.locked(replaced).replaceBy(by);
        end(replaced, Step.REPLACED, Circumstances.by(by.code(), replaced.inForceTo()), caller, now);
    }

    /** @param plan just expired */
    void expired(Plan plan, Caller caller, Instant now) {
        end(plan, Step.EXPIRED, Circumstances.on(plan.inForceTo()), caller, now);
    }

    private void end(Plan plan, Step step, Circumstances circumstances, Caller caller, Instant now) {
        outbox.append(PlanFacts.issued(plan, now));
        history.note(plan.id(), step, now, caller, circumstances);
        for (var amendment : plans.amendmentsOf(plan)) {
            amendment.endWith(plan);
            outbox.append(PlanFacts.issued(amendment, now));
            history.note(amendment.id(), step, now, caller, circumstances);
        }
        announcements.announce(Succession.settle(targets.countingIn(plan.lineage()), plan.inForceTo()), now);
    }
}
