package vn.baophu.reporting.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.reporting.tree.UnitTrees;

/** The units above one reporter on one day; looked for in the tree in memory, and only where somebody asks. */
public final class Above {
    private final UnitTrees trees;
    private final Reporter reporter;
    private final LocalDate day;

    Above(UnitTrees trees, Reporter reporter, LocalDate day) {
        this.trees = trees;
        this.reporter = reporter;
        this.day = day;
    }

    /** The unit of this level; an agency has the one that it works for above it. Empty where there is none. */
    public Optional<Reporter> at(UnitLevel level) {
        return all().stream()
                .filter(unit -> unit.level() == level)
                .filter(unit -> !unit.id().equals(reporter.unitId()))
                .findFirst()
                .map(Reporter::of);
    }

    private List<UnitOnDay> all() {
        return reporter.areaUnitId() == null ? List.of() : trees.on(day).upwards(reporter.areaUnitId());
    }
}
