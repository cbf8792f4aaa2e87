package vn.baophu.reporting.obligation;

import java.util.List;
import java.util.stream.IntStream;
import vn.baophu.reporting.calendar.DueDates;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.calendar.WorkingDays;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.target.PlanEntry;

/** What is due when under a regime, over all the years of its plan. */
final class Schedule {
    /** One period and its dates. */
    record Due(Period period, DueDates dates) {}

    private Schedule() {}

    /** Nothing is due before the regime binds, and no period begins after it ends. */
    static List<Due> of(Regime regime, PlanEntry plan, WorkingDays working) {
        return regime.dueRules().stream()
                .flatMap(rule -> IntStream.rangeClosed(plan.periodFrom(), plan.periodTo())
                        .boxed()
                        .flatMap(year -> ofYear(rule, year, working).stream()))
                .filter(due -> !due.dates().dueOn().isBefore(regime.validFrom()))
                .filter(due ->
                        regime.validTo() == null || !due.period().firstDay().isAfter(regime.validTo()))
                .toList();
    }

    private static List<Due> ofYear(DueRule rule, int year, WorkingDays working) {
        return Period.of(year, rule.part()).stream()
                .map(period -> new Due(period, rule.datesOf(period, working)))
                .toList();
    }
}
