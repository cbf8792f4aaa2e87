package vn.baophu.reporting.feed;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import vn.baophu.reporting.feed.Change.Subject;
import vn.baophu.reporting.obligation.ExtensionDecided;
import vn.baophu.reporting.obligation.WaiverGiven;
import vn.baophu.reporting.obligation.WaiverTakenBack;
import vn.baophu.reporting.submission.ReportMoved;

/** Keeps what the rooms below tell, in the transaction in which it happens, before anything else that follows from it. */
@ApplicationScoped
class ChangeKeeper {
    private final Changes changes;

    ChangeKeeper(Changes changes) {
        this.changes = changes;
    }

    /** A report that serves several obligations is told once for each: who follows one of them must hear of it. */
    void moved(@Observes @Priority(LIBRARY_BEFORE) ReportMoved moved) {
        var kind = ChangeKind.valueOf(moved.move().name());
        var report = moved.report();
        report.duties().forEach(owed -> keep(kind, Subject.of(report, owed), moved.at(), moved.by()));
    }

    void waived(@Observes @Priority(LIBRARY_BEFORE) WaiverGiven given) {
        keep(
                ChangeKind.WAIVED,
                Subject.of(given.obligation()),
                given.waiver().at(),
                given.waiver().by());
    }

    void owedAgain(@Observes @Priority(LIBRARY_BEFORE) WaiverTakenBack held) {
        keep(ChangeKind.WAIVER_TAKEN_BACK, Subject.of(held.obligation()), held.at(), held.by());
    }

    void decided(@Observes @Priority(LIBRARY_BEFORE) ExtensionDecided decided) {
        if (decided.granted()) {
            keep(ChangeKind.EXTENDED, Subject.of(decided.obligation()), decided.at(), decided.by());
        }
    }

    private void keep(ChangeKind kind, Subject subject, Instant at, String who) {
        changes.add(new Change(kind, subject, at, who));
    }
}
