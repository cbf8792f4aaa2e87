package vn.baophu.targets.plan;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.targets.plan.PlanRefusal.NUMBER_TAKEN;
import static vn.baophu.targets.plan.PlanRefusal.PAPER_TAKEN;
import static vn.baophu.targets.plan.PlanRefusal.PERIOD_REVERSED;
import static vn.baophu.targets.plan.PlanRefusal.PLAN_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.history.Circumstances;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.Step;

/** Drafts plans, and the papers that amend them. */
@ApplicationScoped
public class PlanDesk {
    private final Plans plans;
    private final Units units;
    private final Area area;
    private final FormFaults form;
    private final PlanLinks links;
    private final History history;
    private final InstantSource clock;

    PlanDesk(
            Plans plans,
            Units units,
            Area area,
            FormFaults form,
            PlanLinks links,
            History history,
            InstantSource clock) {
        this.plans = plans;
        this.units = units;
        this.area = area;
        this.form = form;
        this.links = links;
        this.history = history;
        this.clock = clock;
    }

    /** Drafts a plan of its own; refuses with every fault of the request at once. */
    @Transactional
    public Plan draft(DraftPlan request, Caller caller) {
        return draft(request, null, caller);
    }

    /**
     * Drafts a paper that amends a plan; the first day in force is then required and not before the plan's own.
     *
     * @param amended a plan of the caller's area that stands; null for a plan of its own
     */
    @Transactional
    public Plan draft(DraftPlan request, Plan amended, Caller caller) {
        var faults = form.take();
        var unit = issuingUnit(request, faults);
        unit.ifPresent(issuing -> area.mustCover(caller, issuing.id()));
        if (request.periodIsReversed()) {
            faults.add("/periodTo", PERIOD_REVERSED, request.periodFrom(), request.periodTo());
        }
        mustBeNew(request, faults);
        var linked = links.of(request, amended, caller, faults);
        faults.refuseIfAny();
        var plan = request.plan(unit.orElseThrow(), linked);
        plans.persist(plan);
        history.note(plan.id(), Step.DRAFTED, clock.instant(), caller, Circumstances.NONE);
        return plan;
    }

    private void mustBeNew(DraftPlan request, Faults faults) {
        if (request.code() != null && plans.hasCode(request.code())) {
            faults.add("/code", PLAN_EXISTS, request.code());
        }
        if (plans.hasNumber(request.number(), request.issuer(), request.signedOn())) {
            faults.add("/number", NUMBER_TAKEN, request.number(), request.issuer());
        }
        if (request.number() == null && plans.hasUnnumbered(request)) {
            faults.add("/title", PAPER_TAKEN, request.issuer());
        }
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
