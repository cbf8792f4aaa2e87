package vn.baophu.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;

/** Excusing a reporter from a report, and taking that back. */
@ApplicationScoped
class ObligationDesk {
    private final Obligations obligations;
    private final WaiversTakenBack takenBack;
    private final Reach reach;
    private final Names names;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Event<WaiverGiven> waived;
    private final Event<MayBeAwaitedAgain> mayBeAwaited;
    private final Event<WaiverTakenBack> owedAgain;
    private final Outbox outbox;
    private final InstantSource clock;

    ObligationDesk(
            Obligations obligations,
            WaiversTakenBack takenBack,
            Reach reach,
            Names names,
            FormFaults form,
            IfMatch ifMatch,
            Event<WaiverGiven> waived,
            Event<MayBeAwaitedAgain> mayBeAwaited,
            Event<WaiverTakenBack> owedAgain,
            Outbox outbox,
            InstantSource clock) {
        this.obligations = obligations;
        this.takenBack = takenBack;
        this.reach = reach;
        this.names = names;
        this.form = form;
        this.ifMatch = ifMatch;
        this.waived = waived;
        this.mayBeAwaited = mayBeAwaited;
        this.owedAgain = owedAgain;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ObligationView waive(UUID id, WaiveObligation waiving, Caller caller) {
        var owed = obligations.toChange(id);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
        var seen = view(owed);
        ifMatch.mustMatch(seen.etag(), String.valueOf(seen.revision()));
        owed.waive(new Waiver(waiving.reason(), caller.subject(), clock.instant()));
        waived.fire(new WaiverGiven(owed, owed.waiver()));
        obligations.flush();
        return view(owed);
    }

    @Transactional
    ObligationView takeBack(UUID id, TakeWaiverBack taking, Caller caller) {
        mayBeAwaited.fire(new MayBeAwaitedAgain(obligations.regimesOf(List.of(id))));
        var owed = obligations.toChange(id);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
        ifMatch.mustMatch(view(owed).etag());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var faults = form.take();
        taking.check(owed, today, faults);
        faults.refuseIfAny();
        var before = owed.dueOn();
        var held = owed.takeWaiverBack(taking, caller.subject(), now, today);
        obligations.getEntityManager().persist(held);
        owedAgain.fire(held);
        if (owed.dueOn().isAfter(before)) {
            outbox.append(ExtensionDecided.fact(owed, now));
        }
        obligations.flush();
        return view(owed);
    }

    private ObligationView view(Obligation owed) {
        var now = clock.instant();
        var held = takenBack.of(List.of(owed)).get(owed.id());
        return ObligationView.of(
                owed, held, names.of(owed.reporter()), LocalDate.ofInstant(now, BusinessDay.ZONE), now);
    }
}
