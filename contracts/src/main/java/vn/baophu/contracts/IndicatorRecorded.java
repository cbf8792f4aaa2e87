package vn.baophu.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An indicator as targets-service now knows it: something whose participants are counted.
 *
 * @param revision grows with every change; a replica ignores what is not newer than what it has
 * @param code capitals, digits and underscores, e.g. {@code BHXH_TN}; never changes
 * @param nameVi Vietnamese name
 * @param nameEn English name
 * @param aliases other Vietnamese words by which papers call it
 * @param parent code of the indicator of which it is a part or subset; null for a whole
 * @param relation {@code PART} or {@code SUBSET} of the parent; null for a whole
 */
public record IndicatorRecorded(
        UUID eventId,
        Instant occurredAt,
        UUID indicatorId,
        long revision,
        String code,
        String nameVi,
        String nameEn,
        List<String> aliases,
        String parent,
        String relation)
        implements DomainEvent {
    @Override
    public AggregateType aggregateType() {
        return AggregateType.INDICATOR;
    }

    @Override
    public UUID aggregateId() {
        return indicatorId;
    }
}
