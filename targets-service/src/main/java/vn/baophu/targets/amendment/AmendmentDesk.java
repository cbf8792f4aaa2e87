package vn.baophu.targets.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlanDesk;
import vn.baophu.targets.plan.PlansInWork;

/** Drafts papers that amend a plan. */
@ApplicationScoped
class AmendmentDesk {
    private final PlansInWork plans;
    private final PlanDesk desk;

    AmendmentDesk(PlansInWork plans, PlanDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @Transactional
    Plan draft(String name, DraftAmendment request, Caller caller) {
        var amended = plans.taken(name, caller);
        amended.mustStand();
        return desk.draft(request.of(amended), amended, caller);
    }
}
