package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Reach;

/** The reporter's part: sending reports in, sending them again, correcting them, taking them back. */
@ApplicationScoped
class SubmissionDesk {
    private final Submissions submissions;
    private final ObligationSearch search;
    private final Reach reach;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Moves moves;
    private final InstantSource clock;

    SubmissionDesk(
            Submissions submissions,
            ObligationSearch search,
            Reach reach,
            FormFaults form,
            IfMatch ifMatch,
            Moves moves,
            InstantSource clock) {
        this.submissions = submissions;
        this.search = search;
        this.reach = reach;
        this.form = form;
        this.ifMatch = ifMatch;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    Submission submit(SubmitReport report, Caller caller) {
        var faults = form.take();
        var found = search.of(report, caller, faults);
        found.regime()
                .ifPresentOrElse(
                        regime -> ContentRule.checkAll(report.content(), regime.indicators(), faults),
                        () -> ContentRule.checkWithoutRegime(report.content(), faults));
        faults.refuseIfAny();
        var now = clock.instant();
        var submission = new Submission(Ids.next(), found.obligation().orElseThrow());
        var move = submission.submit(
                report.content().said(), caller.subject(), now, LocalDate.ofInstant(now, BusinessDay.ZONE));
        submissions.persist(submission);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    @Transactional
    Submission correct(UUID id, CorrectReport correction, Caller caller) {
        var submission = own(id, caller);
        var faults = form.take();
        ContentRule.checkAll(
                correction.content(), submission.obligation().regime().indicators(), faults);
        faults.refuseIfAny();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BusinessDay.ZONE);
        var move = submission.correct(correction.content().said(), correction.reason(), caller.subject(), now, today);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    @Transactional
    Submission withdraw(UUID id, WithdrawReport withdrawal, Caller caller) {
        var submission = own(id, caller);
        var now = clock.instant();
        var move = submission.withdraw(withdrawal.reason(), caller.subject(), now);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    /** The report, if the caller may send it and has seen its newest version. */
    private Submission own(UUID id, Caller caller) {
        var submission = submissions.held(id);
        reach.mustServe(caller, submission.reporter());
        ifMatch.mustMatch(submission.revision());
        return submission;
    }
}
