package vn.baophu.reporting.regime;

import java.util.List;
import vn.baophu.directory.UnitLevel;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Through whose hands the reports go ("qua"): it consolidates them, and may review them before the recipient does.
 *
 * @param who null where a level is named
 * @param above the level of the unit above each reporter, found on the cut-off day; null where somebody is named
 * @param due by when its consolidated report is due; none where it only passes on
 * @param reviews whether a report needs its endorsement before it is accepted
 */
public record Relay(Reporter who, UnitLevel above, List<DueTerm> due, boolean reviews) {
    public Relay {
        due = List.copyOf(due);
    }

    public List<DueRule> dueRules() {
        return due.stream().map(DueTerm::asRule).toList();
    }

    /** The same in all editions that have it, whatever they ask of it. */
    public Station station() {
        return new Station(who, above);
    }
}
