package vn.baophu.targets.plan;

import static vn.baophu.targets.plan.PlanRefusal.PERIOD_REVERSED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.baophu.platform.error.Refused;

/**
 * What stands on the paper itself.
 *
 * @param number number and symbol as printed, e.g. {@code 127/KH-UBND}; null where there is none
 * @param kindPrinted the kind in the words of the paper
 * @param signedOn null where the paper has no date
 * @param periodFrom first year it speaks of
 * @param periodTo last year it speaks of, not before the first ({@code PERIOD_REVERSED})
 * @param replaces the paper it replaces, as cited; null where none
 * @param inForceFrom first day in force; the day of signing where the paper names no other, null where it has neither
 */
@Embeddable
public record Paper(
        String number,
        @Column(name = "kind") @Enumerated(EnumType.STRING) PlanKind kind,
        @Column(name = "kind_printed") String kindPrinted,
        String issuer,
        @Column(name = "signed_on") LocalDate signedOn,
        String signer,
        @Column(name = "signing_capacity") String signingCapacity,
        String title,
        @Column(name = "period_from") int periodFrom,
        @Column(name = "period_to") int periodTo,
        String replaces,
        @Column(name = "in_force_from") LocalDate inForceFrom) {
    public Paper {
        if (periodTo < periodFrom) {
            throw new Refused(PERIOD_REVERSED, periodFrom, periodTo);
        }
        inForceFrom = inForceFrom == null ? signedOn : inForceFrom;
    }

    /** First day in force; where it has none, the day on which it names units. */
    public LocalDate firstDay() {
        return inForceFrom == null ? day() : inForceFrom;
    }

    /** The day on which the paper names units: the day of signing, without one the first day of its first year. */
    public LocalDate day() {
        return signedOn == null ? LocalDate.of(periodFrom, 1, 1) : signedOn;
    }
}
