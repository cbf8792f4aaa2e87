package vn.baophu.reporting.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.reporter.Reporter;

/**
 * A report, for the rules to look at; may have holes and faults of form.
 *
 * @param period code such as {@code 2024-S1}
 * @param cutOffOn last day that the figures count: the day on which a rule must be valid and the tree of units is read
 */
public record Reported(
        Regime regime, Reporter reporter, String period, LocalDate cutOffOn, List<ReportedValue> values) {
    public Reported {
        values = List.copyOf(values);
    }

    /** By indicator, in the order of the report; what has no indicator or no participants is left out, of two the first stays. */
    Map<String, ReportedValue> counted() {
        var counted = new LinkedHashMap<String, ReportedValue>();
        for (var value : values) {
            if (value.indicator() != null && value.participants() != null) {
                counted.putIfAbsent(value.indicator(), value);
            }
        }
        return counted;
    }

    Period calendar() {
        return Period.named(period);
    }
}
