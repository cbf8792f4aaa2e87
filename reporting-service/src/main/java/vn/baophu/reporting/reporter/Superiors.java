package vn.baophu.reporting.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.reporting.tree.UnitTrees;

/** The units above reporters, as the tree was or is on a day. */
@ApplicationScoped
public class Superiors {
    private final Units units;
    private final UnitTrees trees;

    Superiors(Units units, UnitTrees trees) {
        this.units = units;
        this.trees = trees;
    }

    /** Those of one reporter; no statement of its own for any further one of the same transaction. */
    public Above of(Reporter reporter, LocalDate day) {
        return new Above(trees, reporter, day);
    }

    /** Those of a level above any of these reporters, by code; one statement, however many there are. */
    public List<Reporter> of(Collection<Reporter> reporters, UnitLevel level, LocalDate day) {
        var areas = reporters.stream()
                .map(Reporter::areaUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var above = units.ofLevelAbove(areas, level, day);
        return reporters.stream()
                .filter(each -> each.areaUnitId() != null && above.containsKey(each.areaUnitId()))
                .filter(each -> !above.get(each.areaUnitId()).id().equals(each.unitId()))
                .map(each -> above.get(each.areaUnitId()))
                .distinct()
                .sorted(Comparator.comparing(UnitOnDay::code))
                .map(Reporter::of)
                .toList();
    }
}
