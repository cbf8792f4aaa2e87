package vn.baophu.reporting.calendar;

import static vn.baophu.reporting.calendar.CalendarRefusal.EVENT_NOT_DATED;

import java.time.LocalDate;
import vn.baophu.platform.error.Refused;

/** How the last day in time is found, before weekends and holidays move it. */
public sealed interface Deadline {
    /**
     * The last day in time.
     *
     * @param countedTo the cut-off day of the period
     */
    LocalDate lastDay(Period period, LocalDate countedTo, WorkingDays working);

    /** Refuses a day that does not suit the part of the year. */
    default void mustSuit(Part part) {}

    /**
     * Before or by a day.
     *
     * @param monthsAfter for a monthly report: how many months after its own the day lies, 0 to 12; else without meaning
     */
    record OnDay(Bound bound, DayRule day, int monthsAfter) implements Deadline {
        @Override
        public LocalDate lastDay(Period period, LocalDate countedTo, WorkingDays working) {
            var month = day.monthOf(period);
            return bound.lastDay(period.part() == Part.MONTH ? month.plusMonths(monthsAfter) : month, day.day());
        }

        @Override
        public void mustSuit(Part part) {
            day.mustSuit(part);
        }
    }

    /** The n-th working day after the cut-off; 1 or more. */
    record AfterCutOff(int workingDays) implements Deadline {
        @Override
        public LocalDate lastDay(Period period, LocalDate countedTo, WorkingDays working) {
            return working.after(countedTo, workingDays);
        }
    }

    /** So many days after an event that somebody dates when it is known; a negative number of days before it. */
    record AroundEvent(String event, int days) implements Deadline {
        @Override
        public LocalDate lastDay(Period period, LocalDate countedTo, WorkingDays working) {
            throw new Refused(EVENT_NOT_DATED, event);
        }

        /** The same deadline, now that the event has a date. */
        Deadline on(LocalDate date) {
            var last = date.plusDays(days);
            return new OnDate(last);
        }
    }

    /** A day of one single year. */
    record OnDate(LocalDate date) implements Deadline {
        @Override
        public LocalDate lastDay(Period period, LocalDate countedTo, WorkingDays working) {
            return date;
        }
    }
}
