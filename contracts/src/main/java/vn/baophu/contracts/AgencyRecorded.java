package vn.baophu.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An agency as the directory now knows it.
 *
 * @param code readable code, at most 35 characters, groups of digits and capitals split by dots
 * @param kind {@code DEPARTMENT}, {@code SOCIAL_INSURANCE_AGENCY}, {@code PEOPLE_COMMITTEE} ...
 * @param unitId the administrative unit it works for; null for a central agency
 * @param collective true for a group named as one ("các sở, ban, ngành")
 */
public record AgencyRecorded(
        UUID eventId,
        Instant occurredAt,
        UUID agencyId,
        long revision,
        String code,
        String name,
        String shortName,
        String kind,
        UUID unitId,
        boolean collective)
        implements DomainEvent {
    @Override
    public AggregateType aggregateType() {
        return AggregateType.AGENCY;
    }

    @Override
    public UUID aggregateId() {
        return agencyId;
    }
}
