package vn.baophu.targets.imprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.PlanRef;
import vn.baophu.targets.plan.Plans;

/** Shows and changes the lines around plans. */
@ApplicationScoped
class ImprintDesk {
    private final Plans plans;
    private final Imprints imprints;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;

    ImprintDesk(Plans plans, Imprints imprints, Horizons horizons, Area area, IfMatch ifMatch) {
        this.plans = plans;
        this.imprints = imprints;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
    }

    @Transactional
    ImprintView show(String name, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        return ImprintView.of(PlanRef.of(plan), imprints.of(plan), imprints.edition(plan));
    }

    /** Only of a draft: what was signed stays as it was signed. */
    @Transactional
    ImprintView say(String name, SayImprint lines, Caller caller) {
        var plan = plans.named(name, horizons.of(caller));
        area.mustCover(caller, plan.unitId());
        plans.locked(plan);
        ifMatch.mustMatch(imprints.edition(plan));
        plan.takeTable();
        var imprint = imprints.said(plan).orElseGet(() -> new Imprint(plan.id()));
        imprint.say(lines);
        imprints.persistAndFlush(imprint);
        return ImprintView.of(PlanRef.of(plan), imprints.of(plan), imprint.edition());
    }
}
