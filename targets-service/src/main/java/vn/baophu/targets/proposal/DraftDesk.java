package vn.baophu.targets.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.targets.cycle.Baselines;
import vn.baophu.targets.intake.IntakeDesk;
import vn.baophu.targets.plan.Horizons;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlanDesk;

/** Drafts a plan of a proposal. */
@ApplicationScoped
class DraftDesk {
    private final Baselines baselines;
    private final PlanDesk plans;
    private final IntakeDesk intake;
    private final Horizons horizons;
    private final IfMatch ifMatch;

    DraftDesk(Baselines baselines, PlanDesk plans, IntakeDesk intake, Horizons horizons, IfMatch ifMatch) {
        this.baselines = baselines;
        this.plans = plans;
        this.intake = intake;
        this.horizons = horizons;
        this.ifMatch = ifMatch;
    }

    /** The plan and its table come together or not at all. */
    @Transactional
    Plan draft(UUID cycle, DraftFromProposal request, Caller caller) {
        var baseline = baselines.seen(cycle, horizons.of(caller));
        baselines.mustBeOwners(baseline, caller);
        baselines.locked(baseline);
        ifMatch.mustMatch(baseline.version());
        baseline.mustBeProposed();
        var plan = plans.draft(request.plan(baseline), caller);
        intake.take(new ProposalTable(baseline, plan).sent(), caller);
        baseline.draft(plan.id());
        return plan;
    }
}
