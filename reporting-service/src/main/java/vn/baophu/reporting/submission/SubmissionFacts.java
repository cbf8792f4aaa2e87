package vn.baophu.reporting.submission;

import java.time.Instant;
import java.util.List;
import vn.baophu.contracts.DomainEvent;
import vn.baophu.contracts.ReportAccepted;
import vn.baophu.contracts.ReportReturned;
import vn.baophu.contracts.ReportSubmitted;
import vn.baophu.contracts.ReportedFigure;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.obligation.Obligation;

/** What other services are told of a report when it has moved. */
final class SubmissionFacts {
    private SubmissionFacts() {}

    /**
     * The facts of one move; none where the others need not hear of it. An acceptance is told of each obligation with those
     * figures for which it asks.
     */
    static List<DomainEvent> of(Submission report, Move move, AskedFigures asked, Instant now) {
        return switch (move) {
            case SUBMITTED, RESUBMITTED, CORRECTION_SUBMITTED -> List.of(submitted(report, now));
            case RETURNED -> List.of(returned(report, now));
            case ACCEPTED, CORRECTION_ACCEPTED ->
                report.duties().stream()
                        .<DomainEvent>map(owed -> accepted(report, owed, asked.of(owed.regime()), now))
                        .toList();
            case WITHDRAWN, ENDORSED -> List.of();
        };
    }

    private static ReportSubmitted submitted(Submission report, Instant now) {
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

    private static ReportReturned returned(Submission report, Instant now) {
        var owed = report.obligation();
        var returns = report.returns();
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
                returns.get(returns.size() - 1).reason(),
                figures(report));
    }

    private static ReportAccepted accepted(Submission report, Obligation owed, List<String> asked, Instant now) {
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
                owed.late(),
                report.acceptance().acceptedAt(),
                report.acceptance().acceptedBy(),
                figures(report).stream()
                        .filter(figure -> asked.contains(figure.indicator()))
                        .toList(),
                owed.kind().name(),
                owed.occasion());
    }

    private static List<ReportedFigure> figures(Submission report) {
        return report.figures().stream().map(Figure::announced).toList();
    }
}
