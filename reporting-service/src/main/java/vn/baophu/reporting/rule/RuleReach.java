package vn.baophu.reporting.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.Units;
import vn.baophu.platform.time.BusinessDay;

/** Which rules look at which report. */
@ApplicationScoped
class RuleReach {
    private final Units units;
    private final BusinessDay day;

    RuleReach(Units units, BusinessDay day) {
        this.units = units;
        this.day = day;
    }

    /** For each report those rules that look at it; a rule of a unit looks at what lies in that unit today. */
    List<List<ValidationRule>> looking(List<ValidationRule> rules, List<Reported> reports) {
        var above = above(rules, reports);
        return reports.stream()
                .map(report -> rules.stream()
                        .filter(rule -> rule.terms().looksAt(report) && reaches(rule, report, above))
                        .toList())
                .toList();
    }

    private Map<UUID, Set<UUID>> above(List<ValidationRule> rules, List<Reported> reports) {
        if (rules.stream().allMatch(rule -> rule.terms().unitId() == null)) {
            return Map.of();
        }
        var areas = reports.stream()
                .map(report -> report.reporter().areaUnitId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return units.above(areas, day.today());
    }

    private static boolean reaches(ValidationRule rule, Reported report, Map<UUID, Set<UUID>> above) {
        var unit = rule.terms().unitId();
        var area = report.reporter().areaUnitId();
        return unit == null
                || area != null && above.getOrDefault(area, Set.of()).contains(unit);
    }
}
