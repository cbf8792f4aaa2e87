package vn.baophu.reporting.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without the public holidays.
 *
 * @param holidays given as data, since Tết moves and days are swapped by decision of the year
 */
public record WorkingDays(Set<LocalDate> holidays) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
