package vn.baophu.targets.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;

/** Gives out plans to those who may change them, one at a time. */
@ApplicationScoped
public class PlansInWork {
    private final Plans plans;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;

    PlansInWork(Plans plans, Horizons horizons, Area area, IfMatch ifMatch) {
        this.plans = plans;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
    }

    /**
     * The plan with this id, code or number, kept from others until the transaction ends.
     *
     * @throws vn.baophu.platform.error.Refused {@code NO_SUCH_PLAN}, {@code AMBIGUOUS_PLAN}, {@code OUTSIDE_YOUR_AREA}
     */
    @Transactional(TxType.MANDATORY)
    public Plan taken(String name, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        return plans.locked(plan);
    }

    /** The same, in the version that the caller has seen; else {@code IF_MATCH_REQUIRED} or {@code STALE_VERSION}. */
    @Transactional(TxType.MANDATORY)
    public Plan takenAsSeen(String name, Caller caller) {
        var plan = taken(name, caller);
        ifMatch.mustMatch(plan.version());
        return plan;
    }
}
