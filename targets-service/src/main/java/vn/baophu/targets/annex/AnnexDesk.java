package vn.baophu.targets.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.plan.PlansInWork;

/** Takes tables out of drafts again, so that corrected ones can take their place. */
@ApplicationScoped
class AnnexDesk {
    private final PlansInWork plans;
    private final Annexes annexes;
    private final IfMatch ifMatch;

    AnnexDesk(PlansInWork plans, Annexes annexes, IfMatch ifMatch) {
        this.plans = plans;
        this.annexes = annexes;
        this.ifMatch = ifMatch;
    }

    /** The database lets its figures and the phases given to them go with it, in one statement. */
    @Transactional
    void takeOut(String name, UUID id, Caller caller) {
        var plan = plans.taken(name, caller);
        var annex = annexes.of(plan, id);
        ifMatch.mustMatch(annex.version());
        plan.letTableGo();
        annexes.delete(annex);
    }
}
