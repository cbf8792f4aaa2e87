package vn.baophu.targets.goal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A step of a year.
 *
 * @param period {@code 2024-03} or {@code 2024-Q1}
 * @param until its last day
 */
public record Step(String period, LocalDate until) {
    /** Months from the start of the year to its end, 1 to 12. */
    public int month() {
        return until.getMonthValue();
    }

    /** Whether it ends in the month of this day. */
    public boolean isReachedOn(LocalDate day) {
        return YearMonth.from(day).equals(YearMonth.from(until));
    }
}
