package vn.baophu.targets.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.targets.history.Circumstances;
import vn.baophu.targets.history.History;
import vn.baophu.targets.history.Step;
import vn.baophu.targets.plan.Plan;
import vn.baophu.targets.plan.PlansInWork;
import vn.baophu.targets.target.Precedence;
import vn.baophu.targets.target.Targets;

/** Issues and ends plans. */
@ApplicationScoped
class IssuanceDesk {
    private final PlansInWork plans;
    private final Targets targets;
    private final Amending amending;
    private final Ending ending;
    private final Announcements announcements;
    private final History history;
    private final Outbox outbox;
    private final InstantSource clock;

    IssuanceDesk(
            PlansInWork plans,
            Targets targets,
            Amending amending,
            Ending ending,
            Announcements announcements,
            History history,
            Outbox outbox,
            InstantSource clock) {
        this.plans = plans;
        this.targets = targets;
        this.amending = amending;
        this.ending = ending;
        this.announcements = announcements;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Announces the plan first, then each figure that it ends, then each of its own that counts. */
    @Transactional
    Plan issue(String name, Caller caller) {
        var plan = plans.takenAsSeen(name, caller);
        var now = clock.instant();
        outbox.append(plan.issue(now));
        history.note(plan.id(), Step.ISSUED, now, caller, Circumstances.on(plan.inForceFrom()));
        if (plan.replaces() != null) {
            ending.replace(plan.replaces(), plan, caller, now);
        }
        var counting = Precedence.settle(targets.printedIn(plan));
        announcements.announce(plan.isAmendment() ? amending.amend(plan, counting, caller, now) : counting, now);
        return plan;
    }

    @Transactional
    Plan expire(String name, ExpirePlan expiry, Caller caller) {
        var plan = plans.takenAsSeen(name, caller);
        plan.expire(expiry.lastDay());
        ending.expired(plan, caller, clock.instant());
        return plan;
    }
}
