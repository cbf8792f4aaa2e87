package vn.baophu.reporting.calendar;

import java.time.LocalDate;

/** Until when the figures of a report count: a day of its own ({@link DayRule}), or by a known way of {@link Counting}. */
public sealed interface CutOff permits DayRule, Counting {
    /** Last day that the figures of the period count. */
    LocalDate lastDayOf(Period period);

    /** Refuses a day that does not suit the part of the year. */
    void mustSuit(Part part);
}
