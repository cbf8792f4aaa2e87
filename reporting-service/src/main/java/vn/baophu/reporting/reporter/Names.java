package vn.baophu.reporting.reporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.Units;
import vn.baophu.platform.time.BusinessDay;

/** Puts names to reporters, as they are called today or were called last: at most two statements for any number. */
@ApplicationScoped
public class Names {
    private final Units units;
    private final Agencies agencies;
    private final BusinessDay day;

    Names(Units units, Agencies agencies, BusinessDay day) {
        this.units = units;
        this.agencies = agencies;
        this.day = day;
    }

    public Named of(Reporter reporter) {
        return of(List.of(reporter));
    }

    public Named of(Collection<Reporter> reporters) {
        var unitRefs = new HashMap<UUID, UnitRef>();
        var unitIds = ids(reporters, Reporter::unitId);
        if (!unitIds.isEmpty()) {
            units.withIds(unitIds, day.today()).forEach((id, unit) -> unitRefs.put(id, UnitRef.of(unit)));
        }
        var agencyRefs = new HashMap<UUID, AgencyRef>();
        var agencyIds = ids(reporters, Reporter::agencyId);
        if (!agencyIds.isEmpty()) {
            agencies.withIds(agencyIds).forEach((id, agency) -> agencyRefs.put(id, AgencyRef.of(agency)));
        }
        return new Named(unitRefs, agencyRefs);
    }

    private static List<UUID> ids(Collection<Reporter> reporters, Function<Reporter, UUID> id) {
        return reporters.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
