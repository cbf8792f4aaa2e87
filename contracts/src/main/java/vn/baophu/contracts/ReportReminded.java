package vn.baophu.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * People were reminded of a report that is owed: once for each rung of the regime's ladder.
 *
 * @param regime code of the reporting regime
 * @param period e.g. {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-9M}, {@code 2024-07}
 * @param unitId the unit that owes the report; null where an agency does
 * @param agencyId the agency that owes the report; null where a unit does
 * @param dueOn last day in time, Asia/Ho_Chi_Minh
 * @param kind {@code DUE_SOON}, {@code OVERDUE} (both to who reports) or {@code ESCALATED} (to the level above)
 * @param days of the rung: before the due day for {@code DUE_SOON}, else after it; never negative
 * @param remindedOn day of the reminder, Asia/Ho_Chi_Minh; later than the rung where the system was down on its day
 * @param toUnitId the unit whose people are reminded; null where those of an agency or of the nation are
 * @param toAgency code of the agency whose people are reminded; null otherwise
 */
public record ReportReminded(
        UUID eventId,
        Instant occurredAt,
        UUID obligationId,
        String regime,
        String period,
        UUID unitId,
        UUID agencyId,
        LocalDate dueOn,
        String kind,
        int days,
        LocalDate remindedOn,
        UUID toUnitId,
        String toAgency)
        implements DomainEvent {
    @Override
    public AggregateType aggregateType() {
        return AggregateType.OBLIGATION;
    }

    @Override
    public UUID aggregateId() {
        return obligationId;
    }
}
