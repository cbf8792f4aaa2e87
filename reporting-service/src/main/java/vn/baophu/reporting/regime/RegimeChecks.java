package vn.baophu.reporting.regime;

import static vn.baophu.reporting.regime.RegimeRefusal.ENDS_BEFORE_START;
import static vn.baophu.reporting.regime.RegimeRefusal.INDICATOR_TWICE;
import static vn.baophu.reporting.regime.RegimeRefusal.LEVEL_AND_UNIT;
import static vn.baophu.reporting.regime.RegimeRefusal.PART_TWICE;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.calendar.Part;
import vn.baophu.reporting.calendar.Timetable;
import vn.baophu.reporting.calendar.WorkingDays;
import vn.baophu.reporting.target.PlanEntry;

/** What a regime must fulfil by itself, whatever the directory says. */
final class RegimeChecks {
    /** One thing that must hold. */
    private interface Check {
        void of(RecordRegime regime, PlanEntry plan, Faults faults);
    }

    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    private static final List<Check> ALL = List.of(
            RegimeChecks::noIndicatorTwice,
            RegimeChecks::noPartTwice,
            RegimeChecks::levelAndUnitTogether,
            RegimeChecks::doesNotEndBeforeItStarts,
            RegimeChecks::everyDueRuleHasItsDates);

    private RegimeChecks() {}

    static void check(RecordRegime regime, PlanEntry plan, Faults faults) {
        ALL.forEach(check -> check.of(regime, plan, faults));
    }

    private static void noIndicatorTwice(RecordRegime regime, PlanEntry plan, Faults faults) {
        var seen = new HashSet<String>();
        for (int at = 0; at < regime.indicators().size(); at++) {
            var indicator = regime.indicators().get(at);
            if (!seen.add(indicator)) {
                faults.add("/indicators/" + at, INDICATOR_TWICE, indicator);
            }
        }
    }

    /** Two rules for one part would owe the same report twice. */
    private static void noPartTwice(RecordRegime regime, PlanEntry plan, Faults faults) {
        var seen = new HashSet<Part>();
        for (int at = 0; at < regime.due().size(); at++) {
            var part = regime.due().get(at).part();
            if (!seen.add(part)) {
                faults.add("/due/" + at + "/part", PART_TWICE, part.code());
            }
        }
    }

    private static void levelAndUnitTogether(RecordRegime regime, PlanEntry plan, Faults faults) {
        var rule = regime.reporters();
        if (rule != null && (rule.unitsUnder() == null) != (rule.level() == null)) {
            faults.add("/reporters", LEVEL_AND_UNIT);
        }
    }

    private static void doesNotEndBeforeItStarts(RecordRegime regime, PlanEntry plan, Faults faults) {
        var from = regime.bindsFrom(plan);
        if (regime.validTo() != null && regime.validTo().isBefore(from)) {
            faults.add("/validTo", ENDS_BEFORE_START, regime.validTo(), from);
        }
    }

    private static void everyDueRuleHasItsDates(RecordRegime regime, PlanEntry plan, Faults faults) {
        for (int at = 0; at < regime.due().size(); at++) {
            try {
                dates(regime.due().get(at), plan);
            } catch (Refused no) {
                for (var fault : no.faults()) {
                    faults.add(
                            "/due/" + at + Objects.requireNonNullElse(fault.pointer(), ""),
                            fault.refusal(),
                            fault.args().toArray());
                }
            }
        }
    }

    private static void dates(DueTerm term, PlanEntry plan) {
        Timetable.ofYears(List.of(term.asRule()), plan.periodFrom(), plan.periodTo(), WEEKDAYS);
    }
}
