package vn.baophu.reporting.regime;

import java.util.List;
import vn.baophu.reporting.calendar.DueRule;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Through whose hands the reports go ("qua"): it consolidates them, and may review them before the recipient does.
 *
 * @param due by when its consolidated report is due; none where it only passes on
 * @param reviews whether a report needs its endorsement before it is accepted
 */
public record Relay(Reporter who, List<DueTerm> due, boolean reviews) {
    public Relay {
        due = List.copyOf(due);
    }

    public List<DueRule> dueRules() {
        return due.stream().map(DueTerm::asRule).toList();
    }
}
