package vn.baophu.targets.cascade;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.baophu.targets.division.Portion;
import vn.baophu.targets.division.Reason;

/**
 * What one child gets, as it is shown: fractions of people with four decimals.
 *
 * @param figure people
 * @param sharePercent its part of what is divided, HALF_UP; null where it is held
 * @param quota what it is due before floors and caps, HALF_UP; null where it is held
 * @param due what it is due with all floors and caps kept, HALF_UP
 * @param levelled its due at the common level of rounding; null where it is held or not rounded so. Cut off, so that what is
 *     below a half never shows as a half
 */
@Embeddable
public record Allotment(
        long figure,
        @Enumerated(EnumType.STRING) Reason reason,
        @Column(name = "share_percent") BigDecimal sharePercent,
        BigDecimal quota,
        BigDecimal due,
        BigDecimal levelled,
        Long floor,
        Long cap) {
    private static final int DECIMALS = 4;

    static Allotment of(Portion portion) {
        var limits = portion.child().limits();
        return new Allotment(
                portion.figure(),
                portion.reason(),
                portion.share() == null ? null : portion.share().percent(DECIMALS),
                portion.quota() == null ? null : portion.quota().shown(DECIMALS, RoundingMode.HALF_UP),
                portion.due().shown(DECIMALS, RoundingMode.HALF_UP),
                portion.levelled() == null ? null : portion.levelled().shown(DECIMALS, RoundingMode.FLOOR),
                limits.floor(),
                limits.cap());
    }
}
