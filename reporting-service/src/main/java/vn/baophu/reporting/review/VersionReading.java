package vn.baophu.reporting.review;

import static vn.baophu.reporting.review.ReviewRefusal.NO_SUCH_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.submission.Sending;
import vn.baophu.reporting.submission.Sendings;
import vn.baophu.reporting.submission.Submission;
import vn.baophu.reporting.submission.Submissions;

/** Reading what a report said at any time, and what has changed. */
@ApplicationScoped
@Transactional
class VersionReading {
    private final Submissions submissions;
    private final Sendings sendings;
    private final Reach reach;

    VersionReading(Submissions submissions, Sendings sendings, Reach reach) {
        this.submissions = submissions;
        this.sendings = sendings;
        this.reach = reach;
    }

    /** The first version first. */
    Page<VersionView> versions(UUID id, PageRequest page, Caller caller) {
        var report = covered(id, caller);
        var found = Page.of(sendings.of(id, page), page.limit(), sending -> String.valueOf(sending.number()));
        var decisions = sendings.decisions(
                id, found.items().stream().map(Sending::number).toList());
        return found.map(sending -> VersionView.of(report, sending, decisions));
    }

    /** From the version before, where {@code from} is null, to the one that is shown, where {@code to} is null. */
    Differences differences(UUID id, Integer from, Integer to, Caller caller) {
        var report = covered(id, caller);
        var later = to == null ? report.last() : version(id, to);
        var earlier =
                from == null && later.number() == 1 ? null : version(id, from == null ? later.number() - 1 : from);
        return Differences.between(earlier, later);
    }

    private Sending version(UUID id, int number) {
        return sendings.numbered(id, number).orElseThrow(() -> new Refused(NO_SUCH_VERSION, number));
    }

    private Submission covered(UUID id, Caller caller) {
        var report = submissions.withId(id);
        reach.mustCover(caller, report.reporter(), report.obligation().cutOffOn());
        return report;
    }
}
