package vn.baophu.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * More time was given for a report that is owed. A due day only ever moves later: of several facts about one obligation the
 * latest day holds, in whatever order they arrive.
 *
 * @param regime code of the reporting regime
 * @param period e.g. {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-9M}, {@code 2024-07}
 * @param unitId the unit that owes the report; null where an agency does
 * @param agencyId the agency that owes the report; null where a unit does
 * @param dueOn the new last day in time, Asia/Ho_Chi_Minh
 * @param regularDueOn the last day in time before any extension
 * @param occasion name of the request or event that asks for it, unique in the regime; null where the calendar does, and in facts
 *     from before this field
 */
public record DueDayExtended(
        UUID eventId,
        Instant occurredAt,
        UUID obligationId,
        String regime,
        String period,
        UUID unitId,
        UUID agencyId,
        LocalDate dueOn,
        LocalDate regularDueOn,
        String occasion)
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
