package vn.baophu.reporting.regime;

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

/** What the due terms of a regime and of its relays must fulfil. */
final class DueChecks {
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    private DueChecks() {}

    static void check(RecordRegime regime, PlanEntry plan, Faults faults) {
        check(regime.due(), "/due/", plan, faults);
        for (int at = 0; at < regime.relays().size(); at++) {
            if (regime.relays().get(at) != null) {
                check(regime.relays().get(at).due(), "/relays/" + at + "/due/", plan, faults);
            }
        }
    }

    private static void check(List<DueTerm> terms, String pointer, PlanEntry plan, Faults faults) {
        var seen = new HashSet<Part>();
        for (int at = 0; at < terms.size(); at++) {
            var term = terms.get(at);
            if (!saidToBeWrong(pointer + at, faults)) {
                if (!seen.add(term.part())) {
                    // two rules for one part would owe the same report twice
                    faults.add(pointer + at + "/part", PART_TWICE, term.part().code());
                }
                hasDates(term, pointer + at, plan, faults);
            }
        }
    }

    private static boolean saidToBeWrong(String pointer, Faults faults) {
        return faults.list().stream()
                .map(fault -> Objects.requireNonNullElse(fault.pointer(), ""))
                .anyMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
    }

    private static void hasDates(DueTerm term, String pointer, PlanEntry plan, Faults faults) {
        try {
            var rule = term.asRule();
            if (plan != null) {
                Timetable.ofYears(List.of(rule), plan.periodFrom(), plan.periodTo(), WEEKDAYS)
                        .forEach(rule::mustCount);
            }
        } catch (Refused no) {
            no.faults()
                    .forEach(fault -> faults.add(
                            pointer + Objects.requireNonNullElse(fault.pointer(), ""),
                            fault.refusal(),
                            fault.args().toArray()));
        }
    }
}
