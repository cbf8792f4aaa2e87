package vn.baophu.reporting.regime;

import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.reporting.regime.RegimeRefusal.DOES_NOT_GO_WITH;

import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.calendar.Part;

/** Which fields of a due term go together; the pointers of its faults start at the term. */
final class DueTermChecks {
    private DueTermChecks() {}

    static void check(DueTerm term) {
        var faults = new Faults();
        field(term, "day", term.day(), faults);
        field(term, "month", term.month(), faults);
        field(term, "yearOffset", term.yearOffset(), faults);
        field(term, "monthOffset", term.monthOffset(), faults);
        field(term, "workingDays", term.workingDays(), faults);
        field(term, "event", term.event(), faults);
        field(term, "eventDays", term.eventDays(), faults);
        if (term.monthOffset() != null && term.part() != Part.MONTH) {
            faults.add(
                    "/monthOffset", DOES_NOT_GO_WITH, "monthOffset", term.part().code());
        }
        if (term.cutOff() != null && term.cutOffDay() != null) {
            faults.add("/cutOffDay", DOES_NOT_GO_WITH, "cutOffDay", term.cutOff());
        }
        faults.refuseIfAny();
    }

    private static void field(DueTerm term, String name, Object value, Faults faults) {
        if (value == null && term.rule().needs(name)) {
            faults.add("/" + name, REQUIRED);
        } else if (value != null && !term.rule().takes(name)) {
            faults.add("/" + name, DOES_NOT_GO_WITH, name, term.rule());
        }
    }
}
