package vn.baophu.reporting.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.tree.UnitTrees;

/** Puts names to reporters, as they are called today or were called last: at most three statements for any number. */
@ApplicationScoped
public class Names {
    private final UnitTrees trees;
    private final Units units;
    private final Agencies agencies;
    private final BusinessDay day;

    Names(UnitTrees trees, Units units, Agencies agencies, BusinessDay day) {
        this.trees = trees;
        this.units = units;
        this.agencies = agencies;
        this.day = day;
    }

    public Named of(Reporter reporter) {
        return of(List.of(reporter));
    }

    public Named of(Collection<Reporter> reporters) {
        var unitRefs = new HashMap<UUID, UnitRef>();
        units(ids(reporters, Reporter::unitId)).forEach(unit -> unitRefs.put(unit.id(), UnitRef.of(unit)));
        var agencyRefs = new HashMap<UUID, AgencyRef>();
        var agencyIds = ids(reporters, Reporter::agencyId);
        if (!agencyIds.isEmpty()) {
            agencies.withIds(agencyIds).forEach((id, agency) -> agencyRefs.put(id, AgencyRef.of(agency)));
        }
        return new Named(unitRefs, agencyRefs);
    }

    private Collection<UnitOnDay> units(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var today = trees.on(day.today());
        var found = ids.stream().flatMap(id -> today.withId(id).stream()).toList();
        return found.size() == ids.size()
                ? found
                : units.withIds(ids, day.today()).values();
    }

    private static List<UUID> ids(Collection<Reporter> reporters, Function<Reporter, UUID> id) {
        return reporters.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
