package vn.baophu.reporting.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One figure of one report for which a rule wants something to hold it against. */
record Wanted(Reported report, String indicator) {
    /**
     * Every figure that a rule of this kind looks at.
     *
     * @param looking for each report the rules that look at it
     */
    static List<Wanted> by(RuleKind kind, List<Reported> reports, List<List<ValidationRule>> looking) {
        var wanted = new ArrayList<Wanted>();
        for (int at = 0; at < reports.size(); at++) {
            var report = reports.get(at);
            looking.get(at).stream()
                    .filter(rule -> rule.terms().kind() == kind)
                    .flatMap(rule -> rule.concerned(report))
                    .map(ReportedValue::indicator)
                    .distinct()
                    .forEach(indicator -> wanted.add(new Wanted(report, indicator)));
        }
        return wanted;
    }

    static <T> Set<T> distinct(List<Wanted> wanted, Function<Wanted, T> part) {
        return wanted.stream().map(part).collect(Collectors.toSet());
    }

    /** The reporter's own unit, or the one in whose area the agency lies; null for a central agency. */
    UUID unit() {
        return report.reporter().areaUnitId();
    }
}
