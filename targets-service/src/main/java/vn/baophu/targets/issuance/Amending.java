package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.history.Circumstances;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.Step;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.Plans;
import vn.baophu.targets.target.Succession;
import vn.baophu.targets.target.Target;
import vn.baophu.targets.target.Targets;

/** Lets the figures of an amendment take the place of those that it changes; nothing else moves. */
@ApplicationScoped
class Amending {
    private final Plans plans;
    private final Targets targets;
    private final History history;
    private final Announcements announcements;

    Amending(Plans plans, Targets targets, History history, Announcements announcements) {
        this.plans = plans;
        this.targets = targets;
        this.history = history;
        this.announcements = announcements;
    }

    /**
     * Refuses with {@code PLAN_ENDED} when the plan no longer stands.
     *
     * @param counting what counts of the amendment, which is issued already
     * @return the figures of the amendment that set something; an empty cell sets nothing
     */
    List<Target> amend(Plan amendment, List<Target> counting, Caller caller, Instant now) {
        noteAt(plans.locked(plans.findById(amendment.lineage())), amendment, caller, now);
        if (amendment.amends().isAmendment()) {
            noteAt(amendment.amends(), amendment, caller, now);
        }
        var units =
                counting.stream().map(target -> target.holder().id()).distinct().toList();
        var earlier =
                targets.countingIn(amendment.lineage(), units).stream().filter(target -> !isOf(amendment, target));
        var all = Stream.concat(earlier, counting.stream()).toList();
        var changed = Succession.settle(all, null).stream().filter(target -> !isOf(amendment, target));
        announcements.announce(changed.toList(), now);
        return counting.stream().filter(target -> !target.setsNothing()).toList();
    }

    private static boolean isOf(Plan amendment, Target target) {
        return target.plan().id().equals(amendment.id());
    }

    private void noteAt(Plan amended, Plan amendment, Caller caller, Instant now) {
        amended.amended();
        history.note(
                amended.id(), Step.AMENDED, now, caller, Circumstances.by(amendment.code(), amendment.inForceFrom()));
    }
}
