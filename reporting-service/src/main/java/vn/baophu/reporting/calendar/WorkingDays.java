package vn.baophu.reporting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without the public holidays, and the Saturdays and Sundays that are worked in lieu.
 *
 * @param holidays given as data, since Tết moves and days are swapped by decision of the year
 * @param workedInLieu days of a weekend that are worked because another day is off
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workedInLieu) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        workedInLieu = Set.copyOf(workedInLieu);
    }

    /** Where no day is worked in lieu. */
    public WorkingDays(Set<LocalDate> holidays) {
        this(holidays, Set.of());
    }

    public boolean includes(LocalDate day) {
        return workedInLieu.contains(day)
                || day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !holidays.contains(day);
    }

    /** The n-th working day after a day, itself not counted; n of 1 or more. */
    public LocalDate after(LocalDate day, int n) {
        var reached = day;
        for (int left = n; left > 0; left--) {
            reached = Shift.NEXT_WORKING_DAY.of(reached.plusDays(1), this);
        }
        return reached;
    }
}
