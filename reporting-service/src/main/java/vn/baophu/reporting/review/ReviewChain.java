package vn.baophu.reporting.review;

import static vn.baophu.reporting.review.ReviewRefusal.NOBODY_PASSES_ON;
import static vn.baophu.reporting.review.ReviewRefusal.NOT_ENDORSED;
import static vn.baophu.reporting.review.ReviewRefusal.NOT_THE_RECIPIENT;
import static vn.baophu.reporting.review.ReviewRefusal.NOT_THE_RELAY;
import static vn.baophu.reporting.review.ReviewRefusal.SAME_PERSON_TWICE;

import java.util.List;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Superiors;
import vn.baophu.reporting.submission.Submission;
import vn.baophu.reporting.submission.SubmissionState;

/**
 * Through whose hands a report goes before it is accepted: the relays of its regime that review, in their order, then the
 * recipient. Where no relay reviews there is one acceptance, by any reviewer whose area covers the reporter.
 */
final class ReviewChain {
    private final Submission report;
    private final List<Reporter> relays;
    private final Reach reach;

    private ReviewChain(Submission report, List<Reporter> relays, Reach reach) {
        this.report = report;
        this.relays = relays;
        this.reach = reach;
    }

    static ReviewChain of(Submission report, Superiors superiors, Reach reach) {
        var owed = report.obligation();
        var above = superiors.of(owed.reporter(), owed.cutOffOn());
        return new ReviewChain(report, owed.reviewers(above), reach);
    }

    /** Refuses whoever does not work for the relay whose turn it is; answers whether the recipient comes next. */
    boolean mustPassOn(Caller caller) {
        if (relays.isEmpty()) {
            throw new Refused(NOBODY_PASSES_ON, report.obligation().regime().code());
        }
        var turn = Math.min(report.endorsedTimes(), relays.size() - 1);
        if (!worksFor(caller, relays.get(turn))) {
            throw new Refused(NOT_THE_RELAY, relays.get(turn));
        }
        return turn == relays.size() - 1;
    }

    /** Refuses an acceptance before every relay has passed it on, by somebody else's reviewer, or by who passed it on. */
    void mustAccept(Caller caller) {
        if (relays.isEmpty()) {
            return;
        }
        if (report.state() == SubmissionState.SUBMITTED) {
            throw new Refused(NOT_ENDORSED, relays.get(Math.min(report.endorsedTimes(), relays.size() - 1)));
        }
        var recipient = report.obligation().regime().recipient();
        if (recipient != null && recipient.who() != null && !worksFor(caller, recipient.who())) {
            throw new Refused(NOT_THE_RECIPIENT, recipient.who());
        }
        if (report.endorsement() != null && report.endorsement().endorsedBy().equals(caller.subject())) {
            throw new Refused(SAME_PERSON_TWICE);
        }
    }

    /** Codes of units change hands; that of the nation does not. */
    private boolean worksFor(Caller caller, Reporter who) {
        if (who.agencyId() != null || caller.national()) {
            return who.code().equals(who.agencyId() != null ? caller.agency() : caller.unitCode());
        }
        return reach.unitOf(caller).filter(who.unitId()::equals).isPresent();
    }
}
