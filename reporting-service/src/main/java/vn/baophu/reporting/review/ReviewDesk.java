package vn.baophu.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.tag.IfMatch;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.figure.AcceptedFigures;
import vn.baophu.reporting.figure.AcceptedReport;
import vn.baophu.reporting.obligation.Obligation;
import vn.baophu.reporting.obligation.ObligationKind;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Superiors;
import vn.baophu.reporting.submission.AskedFigures;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.Moves;
import vn.baophu.reporting.submission.Submission;
import vn.baophu.reporting.submission.Submissions;

/** Giving back and accepting. */
@ApplicationScoped
class ReviewDesk {
    private final Submissions submissions;
    private final AcceptedFigures figures;
    private final AskedFigures asked;
    private final Superiors superiors;
    private final Reach reach;
    private final FormFaults form;
    private final IfMatch ifMatch;
    private final Moves moves;
    private final InstantSource clock;

    ReviewDesk(
            Submissions submissions,
            AcceptedFigures figures,
            AskedFigures asked,
            Superiors superiors,
            Reach reach,
            FormFaults form,
            IfMatch ifMatch,
            Moves moves,
            InstantSource clock) {
        this.submissions = submissions;
        this.figures = figures;
        this.asked = asked;
        this.superiors = superiors;
        this.reach = reach;
        this.form = form;
        this.ifMatch = ifMatch;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    Submission giveBack(UUID id, ReturnReport back, Caller caller) {
        var submission = seen(id, caller);
        var now = clock.instant();
        var faults = form.take();
        back.check(submission.figures(), LocalDate.ofInstant(now, BusinessDay.ZONE), faults);
        faults.refuseIfAny();
        var move = submission.giveBack(back.reasons(), caller.subject(), now);
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    @Transactional
    Submission endorse(UUID id, Caller caller) {
        var submission = seen(id, caller);
        var last = ReviewChain.of(submission, superiors, reach).mustPassOn(caller);
        var now = clock.instant();
        moves.tell(submission, submission.endorse(last, caller.subject(), now), caller.subject(), now);
        return submission;
    }

    @Transactional
    Submission accept(UUID id, Caller caller) {
        var submission = seen(id, caller);
        ReviewChain.of(submission, superiors, reach).mustAccept(caller);
        var now = clock.instant();
        var move = submission.accept(caller.subject(), now);
        for (var owed : submission.duties()) {
            var given = asked.of(owed.regime());
            figures.count(
                    accepted(submission, owed),
                    submission.figures().stream()
                            .filter(figure -> given.contains(figure.indicator()))
                            .map(Figure::counted)
                            .toList());
        }
        moves.tell(submission, move, caller.subject(), now);
        return submission;
    }

    private static AcceptedReport accepted(Submission submission, Obligation owed) {
        return new AcceptedReport(
                submission.id(),
                owed.id(),
                submission.acceptance().acceptedTimes(),
                owed.regime().id(),
                owed.reporter().unitId(),
                owed.reporter().agencyId(),
                owed.period(),
                owed.cutOffOn(),
                submission.acceptance().acceptedAt(),
                owed.kind() == ObligationKind.CONSOLIDATION,
                owed.occasion() != null);
    }

    /** The report, if it lies in the reviewer's area and the reviewer has seen its newest version. */
    private Submission seen(UUID id, Caller caller) {
        var submission = submissions.held(id);
        reach.mustCover(caller, submission.reporter(), submission.obligation().cutOffOn());
        ifMatch.mustMatch(submission.revision());
        return submission;
    }
}
