package vn.baophu.reporting.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;

/** The units above one reporter on one day; read once, and only where somebody asks. */
public final class Above {
    private final Units units;
    private final Reporter reporter;
    private final LocalDate day;
    private List<UnitOnDay> read;

    Above(Units units, Reporter reporter, LocalDate day) {
        this.units = units;
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
        if (read == null) {
            read = reporter.areaUnitId() == null ? List.of() : units.upwards(reporter.areaUnitId(), day);
        }
        return read;
    }
}
