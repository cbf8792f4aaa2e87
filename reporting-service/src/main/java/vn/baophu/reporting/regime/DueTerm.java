package vn.baophu.reporting.regime;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.baophu.reporting.calendar.Bound;
import vn.baophu.reporting.calendar.DayRule;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Shift;

/**
 * A due rule as a regime states it.
 *
 * @param month null only for {@code MONTH}: a day of the following month
 * @param yearOffset years after the year of the period, 0 where not stated
 * @param shift {@code NONE} where not stated
 * @param cutOffDay last day counted; null for the default of {@link DueRule}
 */
@Embeddable
public record DueTerm(
        @NotNull @Enumerated(EnumType.STRING) Part part,
        @NotNull @Enumerated(EnumType.STRING) Bound rule,
        @NotNull @Min(1) @Max(31) Integer day,
        @Min(1) @Max(12) Integer month,
        @Min(0) @Max(5) Integer yearOffset,
        @Enumerated(EnumType.STRING) Shift shift,
        @Min(1) @Max(31) Integer cutOffDay,
        @Min(1) @Max(12) Integer cutOffMonth,
        @Min(-1) @Max(5) Integer cutOffYearOffset) {
    public DueTerm {
        yearOffset = yearOffset == null ? Integer.valueOf(0) : yearOffset;
        shift = shift == null ? Shift.NONE : shift;
        cutOffYearOffset = cutOffDay != null && cutOffYearOffset == null ? Integer.valueOf(0) : cutOffYearOffset;
    }

    /** The rule that it states; refuses a day that does not exist or does not suit the part. */
    public DueRule asRule() {
        var cutOff = cutOffDay == null ? null : new DayRule(cutOffDay, cutOffMonth, cutOffYearOffset);
        return new DueRule(part, rule, new DayRule(day, month, yearOffset), shift, cutOff);
    }
}
