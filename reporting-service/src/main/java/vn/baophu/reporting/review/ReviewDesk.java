package vn.baophu.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.outbox.Outbox;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.reporting.figure.AcceptedFigures;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.Submission;
import vn.baophu.reporting.submission.Submissions;

/** Giving back and accepting. */
@ApplicationScoped
class ReviewDesk {
    private final Submissions submissions;
    private final AcceptedFigures figures;
    private final Reach reach;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final InstantSource clock;

    ReviewDesk(
            Submissions submissions,
            AcceptedFigures figures,
            Reach reach,
            FormFaults form,
            IfMatch ifMatch,
            Outbox outbox,
            InstantSource clock) {
        this.submissions = submissions;
        this.figures = figures;
        this.reach = reach;
        this.form = form;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Submission giveBack(UUID id, ReturnReport back, Caller caller) {
        var submission = seen(id, caller);
        var faults = form.take();
        back.check(submission.figures(), faults);
        faults.refuseIfAny();
        outbox.append(submission.giveBack(back.reason(), back.figures(), caller.subject(), clock.instant()));
        return submission;
    }

    @Transactional
    Submission accept(UUID id, Caller caller) {
        var submission = seen(id, caller);
        outbox.append(submission.accept(caller.subject(), clock.instant()));
        var accepted = submission.asAccepted();
        submission
                .figures()
                .forEach(figure ->
                        figures.count(accepted, figure.indicator(), figure.participants(), figure.denominator()));
        return submission;
    }

    /** The report, if it lies in the reviewer's area and the reviewer has seen its newest version. */
    private Submission seen(UUID id, Caller caller) {
        var submission = submissions.held(id);
        reach.mustCover(caller, submission.reporter());
        ifMatch.mustMatch(submission.revision());
        return submission;
    }
}
