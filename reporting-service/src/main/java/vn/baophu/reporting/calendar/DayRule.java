package vn.baophu.reporting.calendar;

import static vn.baophu.reporting.calendar.CalendarRefusal.MONTH_NOT_WANTED;
import static vn.baophu.reporting.calendar.CalendarRefusal.MONTH_WANTED;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_DAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import vn.baophu.platform.error.Refused;

/**
 * A day that comes again with every period. 29 February is the last of February in a common year; for a monthly period,
 * a day beyond the end of a month is its last.
 *
 * @param day 1 to 31
 * @param month 1 to 12; null where the period is a month
 * @param yearOffset years after the year of the period; 0 the same year, -1 the one before
 */
public record DayRule(int day, Integer month, int yearOffset) implements CutOff {
    public DayRule {
        if (day < 1 || day > (month == null ? 31 : Month.of(month).maxLength())) {
            throw new Refused(NO_SUCH_DAY, day, month == null ? "-" : month);
        }
    }

    @Override
    public LocalDate lastDayOf(Period period) {
        return Bound.BY.lastDay(monthOf(period), day);
    }

    @Override
    public void mustSuit(Part part) {
        if (part == Part.MONTH && (month != null || yearOffset != 0)) {
            throw new Refused(MONTH_NOT_WANTED);
        }
        if (part != Part.MONTH && month == null) {
            throw new Refused(MONTH_WANTED);
        }
    }

    /** The month in which the day lies; of a monthly period its own. */
    YearMonth monthOf(Period period) {
        return period.part() == Part.MONTH ? period.monthOfYear() : YearMonth.of(period.year() + yearOffset, month);
    }
}
