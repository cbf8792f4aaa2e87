package vn.baophu.targets.plan;

import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.targets.plan.PlanRefusal.IN_FORCE_TOO_EARLY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;

/** Finds the plans that a new paper amends, replaces or carries out, and what stands against that. */
@ApplicationScoped
class PlanLinks {
    private final Plans plans;
    private final Horizons horizons;
    private final Area area;

    PlanLinks(Plans plans, Horizons horizons, Area area) {
        this.plans = plans;
        this.horizons = horizons;
        this.area = area;
    }

    /** What is wrong is added to the faults, and the link then missing. */
    Links of(DraftPlan request, Plan amended, Caller caller, Faults faults) {
        if (amended != null) {
            mustFollow(amended, request, faults);
        }
        return new Links(
                amended,
                linked("/replacesPlan", request.replacesPlan(), caller, faults, replaced -> {
                    area.mustCover(caller, replaced.unitId());
                    replaced.mustEndByItself();
                    mustFollow(replaced, request, faults);
                }),
                linked("/parentPlan", request.parentPlan(), caller, faults, parent -> {}));
    }

    /** Who ends the figures of another paper says from which day on, and not from before they began. */
    private static void mustFollow(Plan earlier, DraftPlan request, Faults faults) {
        var from = request.firstDay();
        if (from == null) {
            faults.add("/inForceFrom", REQUIRED);
        } else if (earlier.inForceFrom() != null && from.isBefore(earlier.inForceFrom())) {
            faults.add("/inForceFrom", IN_FORCE_TOO_EARLY, from, earlier.code(), earlier.inForceFrom());
        }
    }

    private Plan linked(String pointer, String name, Caller caller, Faults faults, Consumer<Plan> check) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            var plan = plans.named(name, horizons.of(caller));
            check.accept(plan);
            return plan;
        } catch (Refused no) {
            no.faults().forEach(fault -> faults.add(at(pointer, fault)));
            return null;
        }
    }

    private static Fault at(String pointer, Fault fault) {
        return new Fault(pointer, null, null, fault.refusal(), fault.args());
    }
}
