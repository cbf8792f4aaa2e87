package vn.baophu.reporting.extension;

import static vn.baophu.reporting.extension.ExtensionRefusal.ALREADY_ASKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.reporting.obligation.ExtensionDecided;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.obligation.WaiverGiven;
import vn.baophu.reporting.reporter.Reach;

/** Asking for more time and deciding about it, one after the other for each obligation. */
@ApplicationScoped
class ExtensionDesk {
    private final ExtensionRequests requests;
    private final Obligations obligations;
    private final Reach reach;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Event<ExtensionDecided> decided;
    private final Outbox outbox;
    private final InstantSource clock;

    ExtensionDesk(
            ExtensionRequests requests,
            Obligations obligations,
            Reach reach,
            FormFaults form,
            IfMatch ifMatch,
            Event<ExtensionDecided> decided,
            Outbox outbox,
            InstantSource clock) {
        this.requests = requests;
        this.obligations = obligations;
        this.reach = reach;
        this.form = form;
        this.ifMatch = ifMatch;
        this.decided = decided;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ExtensionRequest ask(UUID obligation, AskExtension asked, Caller caller) {
        var owed = obligations.toChange(obligation);
        reach.mustServe(caller, owed.reporter(), owed.cutOffOn());
        var faults = form.take();
        asked.check(owed, faults);
        faults.refuseIfAny();
        if (requests.waitingFor(obligation).isPresent()) {
            throw new Refused(ALREADY_ASKED);
        }
        var request = new ExtensionRequest(owed, asked, caller.subject(), clock.instant());
        requests.persist(request);
        return request;
    }

    @Transactional
    ExtensionRequest approve(UUID obligation, UUID id, ApproveExtension approval, Caller caller) {
        var owed = toDecide(obligation, caller);
        var request = seen(obligation, id);
        var until = Objects.requireNonNullElse(approval.until(), request.wantedUntil());
        var faults = form.take();
        AskExtension.checkUntil(until, owed, faults);
        faults.refuseIfAny();
        var granted = request.grant(until, approval.reason(), caller.subject(), clock.instant());
        decided.fire(granted);
        outbox.append(granted.fact());
        return request;
    }

    @Transactional
    ExtensionRequest refuse(UUID obligation, UUID id, RefuseExtension refusal, Caller caller) {
        toDecide(obligation, caller);
        var request = seen(obligation, id);
        decided.fire(request.refuse(refusal.reason(), caller.subject(), clock.instant()));
        return request;
    }

    /** What waits for a decision lapses, for nothing is owed any more. */
    void lapse(@Observes WaiverGiven given) {
        var waiver = given.waiver();
        requests.waitingFor(given.obligation().id())
                .ifPresent(request -> request.lapse(waiver.reason(), waiver.by(), waiver.at()));
    }

    private Obligation toDecide(UUID obligation, Caller caller) {
        var owed = obligations.toChange(obligation);
        reach.mustCover(caller, owed.reporter(), owed.cutOffOn());
        return owed;
    }

    private ExtensionRequest seen(UUID obligation, UUID id) {
        var request = requests.of(obligation, id);
        ifMatch.mustMatch(request.version());
        return request;
    }
}
