package vn.baophu.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.baophu.platform.paging.Page;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Names;
import vn.baophu.reporting.reporter.Reach;

/** Reading reports. */
@ApplicationScoped
@Transactional
public class SubmissionReading {
    private final Submissions submissions;
    private final Reach reach;
    private final Names names;

    SubmissionReading(Submissions submissions, Reach reach, Names names) {
        this.submissions = submissions;
        this.reach = reach;
        this.names = names;
    }

    SubmissionView one(UUID id, Caller caller) {
        var submission = submissions.withId(id);
        reach.mustCover(caller, submission.reporter());
        return view(submission);
    }

    /** The report with the names that belong to it. */
    public SubmissionView view(Submission submission) {
        return SubmissionView.of(submission, names.of(submission.reporter()));
    }

    /** In the order of sending; what lies outside the caller's area is not there. */
    Page<SubmissionView> list(SubmissionFilter filter, PageRequest page, Caller caller) {
        var rows = submissions.list(filter, reach.scope(caller, filter.unit), page);
        var found = Page.of(rows, page.limit(), submission -> submission.id().toString());
        var named = names.of(found.items().stream().map(Submission::reporter).toList());
        return found.map(submission -> SubmissionView.of(submission, named));
    }
}
