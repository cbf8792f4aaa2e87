package vn.baophu.reporting.calendar;

import static vn.baophu.reporting.calendar.CalendarRefusal.CUT_OFF_AFTER_DUE;
import static vn.baophu.reporting.calendar.CalendarRefusal.CUT_OFF_WANTED;
import static vn.baophu.reporting.calendar.CalendarRefusal.OPENS_AFTER_DUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.Deadline.AroundEvent;
import vn.baophu.reporting.calendar.Deadline.OnDay;

/**
 * By when the reports of one part of the year must have arrived.
 *
 * @param cutOff until when figures count; null for the default: the last day of the period or, where the report is due
 *     before that, the end of the month before the last day in time
 * @param opensDays days from the cut-off to the first day on which a report is taken, 1 as a rule
 * @param lockDays days after the last day in time on which a late report is still taken; null for ever
 */
public record DueRule(Part part, Deadline deadline, Shift shift, CutOff cutOff, int opensDays, Integer lockDays) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public DueRule {
        deadline.mustSuit(part);
        if (cutOff != null) {
            cutOff.mustSuit(part);
        }
    }

    /** Before or by a day; for a monthly report a day of the month after it. Opens after the cut-off, never locks. */
    public DueRule(Part part, Bound bound, DayRule due, Shift shift, CutOff cutOff) {
        this(part, new OnDay(bound, due, 1), shift, cutOff, 1, null);
    }

    /** Whether its reports have dates only once an event has one. */
    public boolean waitsForEvent() {
        return deadline instanceof AroundEvent;
    }

    /**
     * The dates of one period; refuses with {@code CUT_OFF_AFTER_DUE}, {@code OPENS_AFTER_DUE} and, where the rule waits for
     * an event, {@code EVENT_NOT_DATED}.
     */
    public DueDates datesOf(Period period, WorkingDays working) {
        var countedTo = cutOff == null ? period.lastDay() : cutOff.lastDayOf(period);
        var named = deadline.lastDay(period, countedTo, working);
        var cutOffOn = cutOff == null && !period.lastDay().isBefore(named) ? endOfMonthBefore(named) : countedTo;
        var opensOn = cutOffOn.plusDays(opensDays);
        if (!cutOffOn.isBefore(named)) {
            throw new Refused(CUT_OFF_AFTER_DUE, cutOffOn, named);
        }
        if (opensOn.isAfter(named)) {
            throw new Refused(OPENS_AFTER_DUE, opensOn, named);
        }
        var dueOn = moved(named, cutOffOn, opensOn, working);
        return new DueDates(
                cutOffOn,
                opensOn,
                dueOn,
                dueOn.plusDays(1).atStartOfDay(VIETNAM).toInstant(),
                lockDays == null ? null : dueOn.plusDays(lockDays));
    }

    /**
     * Refuses with {@code CUT_OFF_WANTED} dates of this rule whose cut-off nobody stated and which lies before the period:
     * nothing of it would be counted.
     */
    public void mustCount(Due due) {
        if (cutOff == null && due.dates().cutOffOn().isBefore(due.period().firstDay())) {
            throw new Refused(CUT_OFF_WANTED, due.dates().dueOn(), due.period().code());
        }
    }

    /** The dates of one period of a rule that waits for an event, now that the event has a date. */
    public DueDates datesOf(Period period, LocalDate event, WorkingDays working) {
        var dated = deadline instanceof AroundEvent around ? around.on(event) : deadline;
        return new DueRule(part, dated, shift, cutOff, opensDays, lockDays).datesOf(period, working);
    }

    /** A day moved back so far that nobody could report any more is moved on instead. */
    private LocalDate moved(LocalDate named, LocalDate cutOffOn, LocalDate opensOn, WorkingDays working) {
        var moved = shift.of(named, working);
        return moved.isAfter(cutOffOn) && !moved.isBefore(opensOn) ? moved : Shift.NEXT_WORKING_DAY.of(named, working);
    }

    private static LocalDate endOfMonthBefore(LocalDate day) {
        return YearMonth.from(day).minusMonths(1).atEndOfMonth();
    }
}
