package vn.baophu.reporting.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.submission.Decision;
import vn.baophu.reporting.submission.Figure;
import vn.baophu.reporting.submission.FigureReason;
import vn.baophu.reporting.submission.Section;
import vn.baophu.reporting.submission.Sending;
import vn.baophu.reporting.submission.Submission;

/**
 * One version of a report: what was said, and what was decided about it.
 *
 * @param version 1 for what was sent first
 * @param reason why an accepted report was corrected; absent for any other version
 * @param counts whether its figures count now
 * @param decisions what was decided about it, oldest first; none while it waits
 */
@Schema(name = "SubmissionVersion", examples = """
                {"version":1,"submittedAt":"2024-07-03T02:00:00Z","submittedBy":"reporter-ho-xa",
                "figures":[{"indicator":"BHYT","participants":12700,"denominator":13290}],"counts":false,
                "decisions":[{"kind":"RETURNED","at":"2024-07-04T07:00:00Z","by":"reviewer-vinh-linh",
                "reason":"Chưa khớp với dữ liệu thẻ","reworkBy":"2024-07-08",
                "figures":[{"indicator":"BHYT","reason":"Thiếu 20 người của tháng 6"}]}]}""")
public record VersionView(
        int version,
        Instant submittedAt,
        String submittedBy,
        String reason,
        List<Figure> figures,
        String narrative,
        List<Section> sections,
        List<UUID> attachments,
        boolean counts,
        List<DecisionView> decisions) {
    /** What somebody decided about a version. */
    @Schema(name = "SubmissionDecision")
    public record DecisionView(
            Decision.Kind kind, Instant at, String by, String reason, LocalDate reworkBy, List<FigureReason> figures) {
        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.kind(),
                    decision.at(),
                    decision.by(),
                    decision.reason(),
                    decision.reworkBy(),
                    decision.figures());
        }
    }

    static VersionView of(Submission report, Sending sending, List<Decision> decisions) {
        var counted = report.acceptance().counted();
        var said = sending.content();
        return new VersionView(
                sending.number(),
                sending.submittedAt(),
                sending.submittedBy(),
                sending.reason(),
                said.figures(),
                said.narrative(),
                said.sections(),
                said.attachments(),
                counted != null && counted.number() == sending.number(),
                decisions.stream()
                        .filter(decision -> decision.sending() == sending.number())
                        .map(DecisionView::of)
                        .toList());
    }
}
