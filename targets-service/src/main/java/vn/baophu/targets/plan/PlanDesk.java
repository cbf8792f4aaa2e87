package vn.baophu.targets.plan;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.targets.plan.PlanRefusal.NUMBER_TAKEN;
import static vn.baophu.targets.plan.PlanRefusal.PERIOD_REVERSED;
import static vn.baophu.targets.plan.PlanRefusal.PLAN_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;

/** Drafts plans. */
@ApplicationScoped
class PlanDesk {
    private final Plans plans;
    private final Units units;
    private final Area area;
    private final FormFaults form;

    PlanDesk(Plans plans, Units units, Area area, FormFaults form) {
        this.plans = plans;
        this.units = units;
        this.area = area;
        this.form = form;
    }

    @Transactional
    Plan draft(DraftPlan request, Caller caller) {
        var faults = form.take();
        var unit = issuingUnit(request, faults);
        unit.ifPresent(issuing -> area.mustCover(caller, issuing.id()));
        if (request.periodIsReversed()) {
            faults.add("/periodTo", PERIOD_REVERSED, request.periodFrom(), request.periodTo());
        }
        if (request.code() != null && plans.hasCode(request.code())) {
            faults.add("/code", PLAN_EXISTS, request.code());
        }
        if (plans.hasNumber(request.number(), request.issuer(), request.signedOn())) {
            faults.add("/number", NUMBER_TAKEN, request.number(), request.issuer());
        }
        faults.refuseIfAny();
        var plan = request.plan(unit.orElseThrow());
        plans.persist(plan);
        return plan;
    }

    private Optional<UnitOnDay> issuingUnit(DraftPlan request, Faults faults) {
        if (request.unit() == null || request.day() == null) {
            return Optional.empty();
        }
        var unit = units.find(request.unit(), request.day());
        if (unit.isEmpty()) {
            faults.add("/unit", NO_SUCH_UNIT, request.unit(), request.day());
        }
        return unit;
    }
}
