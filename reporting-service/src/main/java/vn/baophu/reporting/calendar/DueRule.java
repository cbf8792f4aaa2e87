package vn.baophu.reporting.calendar;

import static vn.baophu.reporting.calendar.CalendarRefusal.CUT_OFF_AFTER_DUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import vn.baophu.platform.error.Refused;

/**
 * By when the reports of one part of the year must have arrived.
 *
 * @param due the day that the rule names; for a monthly report a day of the month after it
 * @param cutOff last day counted; for a monthly report a day of that month; null for the default: the last day of the
 *     period or, where the report is due before that, the end of the month before the last day in time
 */
public record DueRule(Part part, Bound bound, DayRule due, Shift shift, DayRule cutOff) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public DueRule {
        due.mustSuit(part);
        if (cutOff != null) {
            cutOff.mustSuit(part);
        }
    }

    /** The dates of one period; refuses with {@code CUT_OFF_AFTER_DUE}. */
    public DueDates datesOf(Period period, WorkingDays working) {
        var dueOn = shift.of(bound.lastDay(named(period)), working);
        var cutOffOn = cutOff(period, dueOn);
        if (!cutOffOn.isBefore(dueOn)) {
            throw new Refused(CUT_OFF_AFTER_DUE, cutOffOn, dueOn);
        }
        return new DueDates(
                cutOffOn,
                cutOffOn.plusDays(1),
                dueOn,
                dueOn.plusDays(1).atStartOfDay(VIETNAM).toInstant());
    }

    private LocalDate named(Period period) {
        return part == Part.MONTH ? due.in(monthOf(period).plusMonths(1)) : due.around(period);
    }

    private LocalDate cutOff(Period period, LocalDate dueOn) {
        if (cutOff != null) {
            return part == Part.MONTH ? cutOff.in(monthOf(period)) : cutOff.around(period);
        }
        return period.lastDay().isBefore(dueOn)
                ? period.lastDay()
                : YearMonth.from(dueOn).minusMonths(1).atEndOfMonth();
    }

    private static YearMonth monthOf(Period period) {
        return YearMonth.of(period.year(), period.month());
    }
}
