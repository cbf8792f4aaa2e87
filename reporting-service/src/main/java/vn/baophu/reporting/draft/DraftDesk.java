package vn.baophu.reporting.draft;

import static vn.baophu.reporting.draft.DraftRefusal.NOTHING_OWED;
import static vn.baophu.reporting.draft.DraftRefusal.NO_DRAFT;
import static vn.baophu.reporting.draft.DraftRefusal.REPORT_UNDER_REVIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Namings;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Violations;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.ObligationState;
import vn.baophu.reporting.obligation.Obligations;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.Checks;
import vn.baophu.reporting.submission.Intake;

/** Keeping what is typed, again and again; only those who may send the report in see it. */
@ApplicationScoped
class DraftDesk {
    private final Drafts drafts;
    private final Obligations obligations;
    private final Intake intake;
    private final Reach reach;
    private final Validator validator;
    private final Namings names;
    private final IfMatch ifMatch;
    private final InstantSource clock;

    DraftDesk(
            Drafts drafts,
            Obligations obligations,
            Intake intake,
            Reach reach,
            Validator validator,
            Namings names,
            IfMatch ifMatch,
            InstantSource clock) {
        this.drafts = drafts;
        this.obligations = obligations;
        this.intake = intake;
        this.reach = reach;
        this.validator = validator;
        this.names = names;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Draft save(UUID obligation, SaveDraft typed, Caller caller) {
        var owed = own(obligation, caller);
        mustBeDraftable(owed);
        var current = drafts.current(owed);
        current.ifPresent(draft -> ifMatch.mustMatch(draft.version()));
        var draft = current.or(() -> drafts.findByIdOptional(obligation)).orElseGet(() -> new Draft(obligation));
        draft.save(typed.typed(), drafts.revision(owed), caller.subject(), clock.instant());
        drafts.persist(draft);
        return draft;
    }

    /** What would be said to the draft if it were sent in now, also to the form of its rows. */
    @Transactional
    DraftView checked(UUID obligation, Caller caller, Language language) {
        var owed = own(obligation, caller);
        var draft = drafts.current(owed).orElseThrow(() -> new Refused(NO_DRAFT));
        var faults = new Faults().addAll(Violations.ofBody(validator.validate(draft.content())));
        var findings = intake.check(draft.content(), owed, faults);
        return DraftView.of(obligation, draft, Checks.of(names.named(faults.list()), findings, language));
    }

    @Transactional
    void forget(UUID obligation, Caller caller) {
        var draft = drafts.current(own(obligation, caller)).orElseThrow(() -> new Refused(NO_DRAFT));
        ifMatch.mustMatch(draft.version());
        drafts.delete(draft);
    }

    private Obligation own(UUID obligation, Caller caller) {
        var owed = obligations.withId(obligation);
        reach.mustServe(caller, owed.reporter(), owed.cutOffOn());
        return owed;
    }

    private void mustBeDraftable(Obligation owed) {
        var now = clock.instant();
        var state = owed.stateAt(LocalDate.ofInstant(now, BusinessDay.ZONE), now);
        if (state == ObligationState.SUBMITTED) {
            throw new Refused(REPORT_UNDER_REVIEW);
        }
        if (state == ObligationState.WAIVED) {
            throw new Refused(NOTHING_OWED, owed.reporter(), owed.period());
        }
    }
}
