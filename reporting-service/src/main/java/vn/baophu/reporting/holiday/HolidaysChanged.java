package vn.baophu.reporting.holiday;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days became holidays or working days, or are so no more; said inside the transaction, so that what follows from it
 * commits with it or not at all.
 */
public record HolidaysChanged(Set<LocalDate> days) {
    public HolidaysChanged {
        days = Set.copyOf(days);
    }
}
