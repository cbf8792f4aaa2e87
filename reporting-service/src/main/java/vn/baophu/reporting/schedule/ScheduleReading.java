package vn.baophu.reporting.schedule;

import static vn.baophu.reporting.schedule.ScheduleRefusal.SPAN_BACKWARDS;
import static vn.baophu.reporting.schedule.ScheduleRefusal.SPAN_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.calendar.Timetable;
import vn.baophu.reporting.holiday.PublicHolidays;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.target.Plans;

/** Reading schedules. They follow from published rules, for everybody who is signed in. */
@ApplicationScoped
@Transactional
class ScheduleReading {
    private static final int MOST_YEARS = 10;

    private final Regimes regimes;
    private final Plans plans;
    private final PublicHolidays holidays;
    private final BusinessDay day;

    ScheduleReading(Regimes regimes, Plans plans, PublicHolidays holidays, BusinessDay day) {
        this.regimes = regimes;
        this.plans = plans;
        this.holidays = holidays;
        this.day = day;
    }

    /** From today and for ten years, where nothing else is asked. */
    ScheduleView of(String codeOrId, LocalDate from, LocalDate to) {
        var regime = regimes.named(codeOrId);
        var first = from == null ? day.today() : from;
        var last = to == null ? first.plusYears(MOST_YEARS).minusDays(1) : to;
        check(first, last);
        var due = Schedule.of(regime, plans.withId(regime.planId()), holidays.workingDays());
        return ScheduleView.of(regime, first, last, Timetable.between(due, first, last));
    }

    private static void check(LocalDate first, LocalDate last) {
        var faults = new Faults();
        if (last.isBefore(first)) {
            faults.add("?to", SPAN_BACKWARDS, last, first);
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            faults.add("?to", SPAN_TOO_LONG);
        }
        faults.refuseIfAny();
    }
}
