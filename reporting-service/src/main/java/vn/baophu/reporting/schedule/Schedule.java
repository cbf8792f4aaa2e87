package vn.baophu.reporting.schedule;

import java.util.List;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Timetable;
import vn.baophu.reporting.calendar.WorkingDays;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.target.PlanEntry;

/** What is due when under a regime, over all the years of its plan. */
public final class Schedule {
    private Schedule() {}

    /** Nothing is due before the regime binds, and no period begins after it or its plan ends. */
    public static List<Due> of(Regime regime, PlanEntry plan, WorkingDays working) {
        return of(regime, regime.dueRules(), plan, working);
    }

    /** The same for rules of the regime that are not its reporters', such as those of a relay. */
    public static List<Due> of(Regime regime, List<DueRule> rules, PlanEntry plan, WorkingDays working) {
        return Timetable.ofYears(rules, plan.periodFrom(), plan.periodTo(), working).stream()
                .filter(due -> !due.dates().dueOn().isBefore(regime.validFrom()))
                .filter(due -> plan.reaches(due.period().firstDay()))
                .filter(due ->
                        regime.validTo() == null || !due.period().firstDay().isAfter(regime.validTo()))
                .toList();
    }
}
