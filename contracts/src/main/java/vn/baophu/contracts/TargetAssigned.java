package vn.baophu.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit's target for one indicator and one year, as the issued plan sets it. Said for each target that counts (where a plan
 * prints a figure in its annex and in its body, the annex counts), and again, in a higher revision, when its last day in
 * force becomes known or another one: an amendment sets something else, or the plan is replaced or expires.
 *
 * @param year null for a target without a year
 * @param figureKind {@code TARGET}, {@code ASPIRATION}, {@code BASELINE}, or {@code FLOOR} for a figure from above
 * @param participants people; null where the plan sets only a rate
 * @param denominatorKind e.g. {@code POPULATION}, {@code LABOUR_FORCE}
 * @param denominator people; null where the plan prints none
 * @param percent 0 to 100, computed from the counts where there are both, else as printed; null where neither is known
 * @param printedPercent as printed, with its own decimal sign and number of decimals; null where none is printed
 * @param comparator {@code EQUAL}, {@code ABOUT}, {@code AT_LEAST}, {@code HIGHER_THAN_LAST_YEAR}; null where not stated
 * @param inForceFrom first day; null where the paper has no date
 * @param inForceTo last day, inclusive; null while nothing has ended it; before {@code inForceFrom} where it never held
 * @param openStart whether it holds from {@code year} on, in later years too
 */
public record TargetAssigned(
        UUID eventId,
        Instant occurredAt,
        UUID targetId,
        long revision,
        UUID planId,
        UUID unitId,
        String indicator,
        Integer year,
        String figureKind,
        Long participants,
        String denominatorKind,
        Long denominator,
        BigDecimal percent,
        String printedPercent,
        String comparator,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        boolean openStart)
        implements DomainEvent {
    @Override
    public AggregateType aggregateType() {
        return AggregateType.TARGET;
    }

    @Override
    public UUID aggregateId() {
        return targetId;
    }
}
