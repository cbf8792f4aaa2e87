package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Reach;

/** Sending reports in, and again after they were returned. */
@ApplicationScoped
class SubmissionDesk {
    private final Submissions submissions;
    private final ObligationSearch search;
    private final Reach reach;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final InstantSource clock;

    SubmissionDesk(
            Submissions submissions,
            ObligationSearch search,
            Reach reach,
            FormFaults form,
            IfMatch ifMatch,
            Outbox outbox,
            InstantSource clock) {
        this.submissions = submissions;
        this.search = search;
        this.reach = reach;
        this.form = form;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
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
        var submitted =
                submission.submit(report.content(), caller.subject(), now, LocalDate.ofInstant(now, BusinessDay.ZONE));
        submissions.persistAndFlush(submission);
        outbox.append(submitted);
        return submission;
    }

    @Transactional
    Submission correct(UUID id, CorrectReport correction, Caller caller) {
        var submission = submissions.held(id);
        reach.mustServe(caller, submission.reporter());
        ifMatch.mustMatch(submission.revision());
        var faults = form.take();
        ContentRule.checkAll(
                correction.content(), submission.obligation().regime().indicators(), faults);
        faults.refuseIfAny();
        outbox.append(submission.correct(correction.content(), caller.subject(), clock.instant()));
        return submission;
    }
}
