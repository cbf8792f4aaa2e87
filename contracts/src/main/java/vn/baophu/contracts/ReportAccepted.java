package vn.baophu.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report was accepted: from now on its figures count.
 *
 * @param revision grows with every change of this submission
 * @param regime code of the reporting regime
 * @param period e.g. {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-9M}, {@code 2024-07}
 * @param unitId the unit that reports; null where an agency does
 * @param agencyId the agency that reports; null where a unit does
 * @param dueOn last day in time, Asia/Ho_Chi_Minh
 * @param submittedAt when this revision was sent in, UTC
 * @param late true when first sent in after the end of {@code dueOn}
 * @param acceptedAt the moment from which the figures count, UTC
 * @param acceptedBy subject of the reviewer
 * @param figures those for which this regime asks: a report that serves several obligations is told once for each
 * @param kind REPORT, or CONSOLIDATION: what a relay has made of the reports of others, so its figures are not to be added to
 *     theirs; absent in facts from before this field
 * @param occasion name of the request or event that asked for it, unique in the regime; null where the calendar did, and in facts
 *     from before this field
 */
public record ReportAccepted(
        UUID eventId,
        Instant occurredAt,
        UUID submissionId,
        long revision,
        UUID obligationId,
        String regime,
        String period,
        UUID unitId,
        UUID agencyId,
        LocalDate dueOn,
        Instant submittedAt,
        boolean late,
        Instant acceptedAt,
        String acceptedBy,
        List<ReportedFigure> figures,
        String kind,
        String occasion)
        implements DomainEvent {
    @Override
    public AggregateType aggregateType() {
        return AggregateType.SUBMISSION;
    }

    @Override
    public UUID aggregateId() {
        return submissionId;
    }
}
