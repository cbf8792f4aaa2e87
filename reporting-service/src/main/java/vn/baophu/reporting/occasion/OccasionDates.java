package vn.baophu.reporting.occasion;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;
import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.reporting.calendar.CalendarRefusal.CUT_OFF_AFTER_DUE;
import static vn.baophu.reporting.calendar.CalendarRefusal.NO_SUCH_PERIOD;
import static vn.baophu.reporting.occasion.OccasionRefusal.DUE_BEFORE_OCCASION;
import static vn.baophu.reporting.occasion.OccasionRefusal.NO_SUCH_EVENT;
import static vn.baophu.reporting.occasion.OccasionRefusal.TERM_SAYS_IT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Deadline.AroundEvent;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.calendar.WorkingDays;

/** By when the reports that an occasion asks for are due. */
final class OccasionDates {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private OccasionDates() {}

    /** Empty where something is missing or wrong; each such thing is then a fault. */
    static Optional<Due> of(HoldOccasion asked, List<DueRule> rules, WorkingDays working, Faults faults) {
        if (!areInTheCalendar(asked, faults)) {
            return Optional.empty();
        }
        var named = asked.period() == null ? null : Period.find(asked.period()).orElse(null);
        if (asked.period() != null && named == null) {
            faults.add("/period", NO_SUCH_PERIOD, asked.period());
        }
        if (asked.on() == null || asked.period() != null && named == null) {
            return Optional.empty();
        }
        return asked.event() == null ? request(asked, named, faults) : event(asked, named, rules, working, faults);
    }

    /** Whether all its days are in the years that have periods. */
    private static boolean areInTheCalendar(HoldOccasion asked, Faults faults) {
        return isInTheCalendar("/on", asked.on(), faults)
                & isInTheCalendar("/dueOn", asked.dueOn(), faults)
                & isInTheCalendar("/cutOffOn", asked.cutOffOn(), faults);
    }

    private static boolean isInTheCalendar(String place, LocalDate day, Faults faults) {
        if (day == null || !day.isBefore(FIRST) && !day.isAfter(LAST)) {
            return true;
        }
        faults.add(place, OUT_OF_RANGE, Words.range(FIRST, LAST));
        return false;
    }

    private static Optional<Due> request(HoldOccasion asked, Period named, Faults faults) {
        var cutOffOn = asked.cutOffOn() == null ? asked.on().minusDays(1) : asked.cutOffOn();
        if (asked.dueOn() == null) {
            if (!faults.at("/dueOn")) {
                faults.add("/dueOn", REQUIRED);
            }
            return Optional.empty();
        }
        if (asked.dueOn().isBefore(asked.on())) {
            faults.add("/dueOn", DUE_BEFORE_OCCASION, asked.dueOn(), asked.on());
            return Optional.empty();
        }
        if (!cutOffOn.isBefore(asked.dueOn())) {
            faults.add("/cutOffOn", CUT_OFF_AFTER_DUE, cutOffOn, asked.dueOn());
            return Optional.empty();
        }
        var dueAt = asked.dueOn().plusDays(1).atStartOfDay(BusinessDay.ZONE).toInstant();
        var dates = new DueDates(cutOffOn, cutOffOn.plusDays(1), asked.dueOn(), dueAt, null);
        return Optional.of(new Due(named == null ? around(asked.on(), Part.YEAR) : named, dates));
    }

    private static Optional<Due> event(
            HoldOccasion asked, Period named, List<DueRule> rules, WorkingDays working, Faults faults) {
        if (asked.dueOn() != null || asked.cutOffOn() != null) {
            faults.add(asked.dueOn() == null ? "/cutOffOn" : "/dueOn", TERM_SAYS_IT, asked.event());
            return Optional.empty();
        }
        var rule = rules.stream()
                .filter(each -> each.deadline() instanceof AroundEvent waits
                        && waits.event().equals(asked.event()))
                .filter(each -> named == null || each.part() == named.part())
                .findFirst();
        if (rule.isEmpty()) {
            faults.add("/event", NO_SUCH_EVENT, asked.event());
            return Optional.empty();
        }
        var period = named == null ? around(asked.on(), rule.get().part()) : named;
        try {
            var due = new Due(period, rule.get().datesOf(period, asked.on(), working));
            rule.get().mustCount(due);
            return Optional.of(due);
        } catch (Refused no) {
            no.faults()
                    .forEach(fault ->
                            faults.add("/on", fault.refusal(), fault.args().toArray()));
            return Optional.empty();
        }
    }

    private static Period around(LocalDate day, Part part) {
        return new Period(day.getYear(), part, part == Part.MONTH ? day.getMonthValue() : 0);
    }
}
