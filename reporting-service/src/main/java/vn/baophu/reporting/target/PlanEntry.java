package vn.baophu.reporting.target;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued plan.
 *
 * @param number as printed; null where the paper has none
 * @param signedOn null where the paper has no date
 * @param lastDay last day in force, inclusive; null while nothing has ended it
 */
public record PlanEntry(
        UUID id,
        String code,
        String number,
        UUID unitId,
        LocalDate signedOn,
        int periodFrom,
        int periodTo,
        LocalDate lastDay) {
    /** Whether a period that begins on this day begins while the plan is in force. */
    public boolean reaches(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** The day from which the plan binds: its signing or, on a paper without a date, the start of its first year. */
    public LocalDate bindsFrom() {
        return signedOn == null ? LocalDate.of(periodFrom, 1, 1) : signedOn;
    }
}
