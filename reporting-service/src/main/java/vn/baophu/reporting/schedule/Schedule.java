package vn.baophu.reporting.schedule;

import java.util.List;
import vn.baophu.reporting.calendar.Due;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Timetable;
import vn.baophu.reporting.calendar.WorkingDays;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.target.PlanEntry;

/** What is due when under a regime, over all the years of its plan. */
public final class Schedule {
    private Schedule() {}

    /**
     * What the regime asks from its first day on; nothing is counted to a day after its last one, and no period begins after its
     * plan ends. From the signing of the paper on
     * all is owed that is still due; a first edition in force from a day of its own asks for what is counted to that day or
     * later, as any later edition does ({@link Editions}).
     */
    public static List<Due> of(Regime regime, PlanEntry plan, WorkingDays working) {
        return of(regime, regime.dueRules(), plan, working);
    }

    /** The same for rules of the regime that are not its reporters', such as those of a relay. */
    public static List<Due> of(Regime regime, List<DueRule> rules, PlanEntry plan, WorkingDays working) {
        return Timetable.ofYears(rules, plan.periodFrom(), plan.periodTo(), working).stream()
                .filter(due -> binds(regime, plan, due.dates()))
                .filter(due -> plan.reaches(due.period().firstDay()))
                .filter(due ->
                        regime.validTo() == null || !due.dates().cutOffOn().isAfter(regime.validTo()))
                .toList();
    }

    private static boolean binds(Regime regime, PlanEntry plan, DueDates dates) {
        var dayOfItsOwn = regime.edition() == 1 && !regime.validFrom().equals(plan.bindsFrom());
        return !(dayOfItsOwn ? dates.cutOffOn() : dates.dueOn()).isBefore(regime.validFrom());
    }
}
