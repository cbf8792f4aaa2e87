package vn.baophu.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan is in force. Said again, in a higher revision, when something ends it: it is replaced, expires, or ends with the plan
 * that it amends.
 *
 * @param code readable and unique, also for a plan without a number
 * @param number number and symbol as printed, e.g. {@code 127/KH-UBND}; null where the paper has none
 * @param kind {@code PLAN}, {@code DECISION}, {@code DIRECTIVE}, {@code ACTION_PROGRAMME} or {@code RESOLUTION}
 * @param unitId the unit whose authority issued it
 * @param signedOn null where the paper has no date
 * @param periodFrom first year it speaks of
 * @param periodTo last year it speaks of
 * @param inForceTo last day in force, inclusive; null while nothing has ended it, and in facts from before this field
 */
public record PlanIssued(
        UUID eventId,
        Instant occurredAt,
        UUID planId,
        long revision,
        String code,
        String number,
        String kind,
        String issuer,
        String title,
        UUID unitId,
        LocalDate signedOn,
        int periodFrom,
        int periodTo,
        LocalDate inForceTo)
        implements DomainEvent {
    @Override
    public AggregateType aggregateType() {
        return AggregateType.PLAN;
    }

    @Override
    public UUID aggregateId() {
        return planId;
    }
}
