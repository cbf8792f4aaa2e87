package vn.baophu.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An administrative unit as the directory now knows it, with all its versions in time.
 *
 * @param unitId the identity that outlives names and codes
 * @param revision grows with every change; a replica ignores what is not newer than what it has
 * @param versions oldest first, never overlapping
 */
public record UnitRecorded(UUID eventId, Instant occurredAt, UUID unitId, long revision, List<Version> versions)
        implements DomainEvent {
    /**
     * What a unit was called and where it belonged from one day to another.
     *
     * @param level {@code PROVINCE}, {@code DISTRICT}, {@code COMMUNE} or {@code HAMLET}
     * @param code official code, 2, 3 or 5 digits; the same code may have meant another unit at another time
     * @param parentId the unit above; null for a province
     * @param validFrom first day in force; null where the records do not reach back to it
     * @param validTo last day in force, inclusive; null while it is in force
     * @param legalAct the act that made this version, as cited; may be null
     */
    public record Version(
            String name,
            String level,
            String code,
            UUID parentId,
            LocalDate validFrom,
            LocalDate validTo,
            String legalAct) {}

    @Override
    public AggregateType aggregateType() {
        return AggregateType.UNIT;
    }

    @Override
    public UUID aggregateId() {
        return unitId;
    }
}
