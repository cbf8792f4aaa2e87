package vn.baophu.reporting.submission;

import java.time.Instant;
import java.util.List;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.platform.id.Ids;

/** What is told of a report when it has changed. */
final class SubmissionFacts {
    private SubmissionFacts() {}

    static ReportSubmitted submitted(Submission report, Instant now) {
        var owed = report.obligation();
        return new ReportSubmitted(
                Ids.next(),
                now,
                report.id(),
                report.revision(),
                owed.id(),
                owed.regime().code(),
                owed.period(),
                owed.reporter().unitId(),
                owed.reporter().agencyId(),
                owed.dueOn(),
                report.last().submittedAt(),
                report.late(),
                figures(report));
    }

    static ReportReturned returned(Submission report, Instant now, String reason) {
        var owed = report.obligation();
        return new ReportReturned(
                Ids.next(),
                now,
                report.id(),
                report.revision(),
                owed.id(),
                owed.regime().code(),
                owed.period(),
                owed.reporter().unitId(),
                owed.reporter().agencyId(),
                owed.dueOn(),
                report.last().submittedAt(),
                report.late(),
                reason,
                figures(report));
    }

    static ReportAccepted accepted(Submission report, Instant now) {
        var owed = report.obligation();
        return new ReportAccepted(
                Ids.next(),
                now,
                report.id(),
                report.revision(),
                owed.id(),
                owed.regime().code(),
                owed.period(),
                owed.reporter().unitId(),
                owed.reporter().agencyId(),
                owed.dueOn(),
                report.last().submittedAt(),
                report.late(),
                report.acceptedAt(),
                report.acceptedBy(),
                figures(report));
    }

    private static List<ReportedFigure> figures(Submission report) {
        return report.figures().stream().map(Figure::announced).toList();
    }
}
