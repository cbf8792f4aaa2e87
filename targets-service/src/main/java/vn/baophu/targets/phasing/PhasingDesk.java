package vn.baophu.targets.phasing;

import static vn.baophu.targets.phasing.PhasingRefusal.GOAL_MISSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.Goal;
import vn.baophu.targets.goal.Goals;
import vn.baophu.targets.plan.Horizons;

/** Takes phases that are given by hand. */
@ApplicationScoped
class PhasingDesk {
    private final Goals goals;
    private final GivenPhasings phasings;
    private final Horizons horizons;
    private final Area area;
    private final IfMatch ifMatch;
    private final FormFaults form;

    PhasingDesk(Goals goals, GivenPhasings phasings, Horizons horizons, Area area, IfMatch ifMatch, FormFaults form) {
        this.goals = goals;
        this.phasings = phasings;
        this.horizons = horizons;
        this.area = area;
        this.ifMatch = ifMatch;
        this.form = form;
    }

    /** The first time nothing is there that could have changed meanwhile; then the version seen must be named. */
    @Transactional
    Phasing give(UUID target, GivePhasing request, Caller caller) {
        var faults = form.take();
        var goal = goals.seen(target, horizons.of(caller));
        area.mustCover(caller, goal.target().holder().id());
        var phases = phases(goal, request, faults);
        faults.refuseIfAny();
        var there = phasings.of(goal);
        there.ifPresent(before -> ifMatch.mustMatch(before.version()));
        var given = there.orElseGet(() -> new GivenPhasing(target));
        given.give(request.by(), request.start(), phases);
        phasings.persist(given);
        phasings.flush();
        return GivenPhases.of(goal, given).phasing();
    }

    private static List<Long> phases(Goal goal, GivePhasing request, Faults faults) {
        var by = request.by() == null ? By.MONTH : request.by();
        var steps = by.stepsTo(goal);
        var phases = request.by() == null ? List.<Long>of() : request.along(steps, faults);
        if (phases.size() == steps.size()) {
            var last = phases.get(phases.size() - 1);
            goal.people(request.start())
                    .filter(people -> !people.equals(last))
                    .ifPresent(people -> faults.add("/phases", GOAL_MISSED, people, last));
        }
        return phases;
    }
}
