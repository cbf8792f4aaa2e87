package vn.baophu.reporting.regime;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.reporting.calendar.Counting;
import vn.baophu.reporting.calendar.CutOff;
import vn.baophu.reporting.calendar.DayRule;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Shift;

/**
 * A due rule as a regime states it.
 *
 * @param day for {@code BEFORE} and {@code BY}
 * @param month null only for {@code MONTH}
 * @param yearOffset years after the year of the period, 0 where not stated
 * @param monthOffset only for {@code MONTH}: months after the month reported, 1 where not stated
 * @param workingDays for {@code WORKING_DAYS_AFTER_CUT_OFF}
 * @param event for {@code AFTER_EVENT}: what the paper names, dated later
 * @param eventDays days after the event, 0 where not stated; negative before it
 * @param shift {@code NONE} where not stated
 * @param cutOffDay last day counted; null for the default of {@link DueRule} or where {@code cutOff} names a way
 * @param cutOff a known way of counting, instead of a day
 * @param opensDays days from the cut-off to the first day on which a report is taken, 1 where not stated
 * @param lockDays days after the last day in time on which a late report is still taken; null for ever
 */
@Embeddable
@Schema(
        description =
                "By when: a day (BEFORE, BY), working days after the cut-off, or days around an event; shift NONE where not"
                        + " stated")
public record DueTerm(
        @NotNull @Enumerated(EnumType.STRING) Part part,
        @NotNull @Enumerated(EnumType.STRING) DueKind rule,
        @Min(1) @Max(31) Integer day,
        @Min(1) @Max(12) Integer month,

        @Schema(description = "Years after the period's; 0 where not stated") @Min(0) @Max(5) Integer yearOffset,

        @Schema(description = "Only for part MONTH: months after the month reported; 1 where not stated")
        @Min(0) @Max(12) Integer monthOffset,

        @Min(1) @Max(250) Integer workingDays,
        @Size(min = 1, max = 200) String event,

        @Schema(description = "Days after the event, negative before it; 0 by default") @Min(-366) @Max(366) Integer eventDays,

        @Enumerated(EnumType.STRING) Shift shift,

        @Schema(
                description =
                        "Last day counted; where neither it nor cutOff is stated, the last day of the period or, of what"
                                + " is due before that, the end of the month before the last day in time")
        @Min(1) @Max(31) Integer cutOffDay,

        @Min(1) @Max(12) Integer cutOffMonth,

        @Schema(description = "Years after the period's; 0 where not stated") @Min(-1) @Max(5) Integer cutOffYearOffset,

        @Enumerated(EnumType.STRING) Counting cutOff,

        @Schema(description = "Days from the cut-off to the first day on which a report is taken; 1 where not stated")
        @Min(-366) @Max(366) Integer opensDays,

        @Schema(
                description =
                        "Days after the last day in time on which a late report is still taken; for ever where not stated")
        @Min(0) @Max(3660) Integer lockDays) {
    public DueTerm {
        yearOffset = day != null && yearOffset == null ? Integer.valueOf(0) : yearOffset;
        eventDays = event != null && eventDays == null ? Integer.valueOf(0) : eventDays;
        shift = shift == null ? Shift.NONE : shift;
        cutOffYearOffset = cutOffDay != null && cutOffYearOffset == null ? Integer.valueOf(0) : cutOffYearOffset;
    }

    /** The rule that it states; refuses fields that its kind needs or does not take, and days that do not exist or suit. */
    public DueRule asRule() {
        DueTermChecks.check(this);
        return new DueRule(part, rule.deadline(this), shift, countedTo(), opensDays == null ? 1 : opensDays, lockDays);
    }

    private CutOff countedTo() {
        return cutOffDay == null ? cutOff : new DayRule(cutOffDay, cutOffMonth, cutOffYearOffset);
    }
}
