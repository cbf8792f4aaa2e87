package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.history.Circumstances;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.Step;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlansInWork;

/** Lays drafts before their issuer, and gives them back. */
@ApplicationScoped
class SubmissionDesk {
    private final PlansInWork plans;
    private final History history;
    private final InstantSource clock;

    SubmissionDesk(PlansInWork plans, History history, InstantSource clock) {
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    Plan submit(String name, Caller caller) {
        var plan = plans.takenAsSeen(name, caller);
        plan.submit();
        history.note(plan.id(), Step.SUBMITTED, clock.instant(), caller, Circumstances.NONE);
        return plan;
    }

    @Transactional
    Plan giveBack(String name, ReturnPlan returned, Caller caller) {
        var plan = plans.takenAsSeen(name, caller);
        plan.giveBack();
        history.note(plan.id(), Step.RETURNED, clock.instant(), caller, Circumstances.because(returned.reason()));
        return plan;
    }
}
