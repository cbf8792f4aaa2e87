package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.obligation.MayBeAwaitedAgain;
import vn.baophu.reporting.reporter.Reach;

/** The reporter's part: sending reports in, sending them again, correcting them, taking them back. */
@ApplicationScoped
class SubmissionDesk {
    private final Submissions submissions;
    private final Entries entries;
    private final Intake intake;
    private final Reach reach;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Event<MayBeAwaitedAgain> mayBeAwaited;
    private final Moves moves;
    private final InstantSource clock;

    SubmissionDesk(
            Submissions submissions,
            Entries entries,
            Intake intake,
            Reach reach,
            FormFaults form,
            IfMatch ifMatch,
            Event<MayBeAwaitedAgain> mayBeAwaited,
            Moves moves,
            InstantSource clock) {
        this.submissions = submissions;
        this.entries = entries;
        this.intake = intake;
        this.reach = reach;
        this.form = form;
        this.ifMatch = ifMatch;
        this.mayBeAwaited = mayBeAwaited;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    Submission submit(SubmitReport report, Caller caller) {
        var entry = entries.read(report, caller);
        entry.faults().refuseIfAny();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var owed = entry.obligation();
        var said = report.content().said();
        var before = owed.submissionId() == null ? null : submissions.withId(owed.submissionId());
        var again = before != null && before.isFor(owed);
        var submission = again ? before : new Submission(Ids.next(), owed, entry.served());
        var move = again
                ? submission.submitAgain(entry.served(), said, caller.subject(), now, today)
                : submission.submit(said, caller.subject(), now, today);
        submissions.persist(submission);
        intake.keep(submission);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    @Transactional
    Submission correct(UUID id, CorrectReport correction, Caller caller) {
        var submission = own(id, caller);
        var faults = form.take();
        intake.check(correction.content(), submission.duties(), faults);
        faults.refuseIfAny();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var said = correction.content().said();
        var move = submission.correct(said, correction.reason(), caller.subject(), now, today);
        intake.keep(submission);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    @Transactional
    Submission withdraw(UUID id, WithdrawReport withdrawal, Caller caller) {
        mayBeAwaited.fire(new MayBeAwaitedAgain(submissions.regimesOf(id)));
        var submission = own(id, caller);
        var now = clock.instant();
        var own = submissions.madeFor(submission.serves());
        var move = submission.withdraw(withdrawal.reason(), own, caller.subject(), now);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    /** The report, if the caller may send it and has seen its newest version. */
    private Submission own(UUID id, Caller caller) {
        var submission = submissions.held(id);
        reach.mustServe(caller, submission.reporter(), submission.obligation().cutOffOn());
        ifMatch.mustMatch(submission.revision());
        return submission;
    }
}
