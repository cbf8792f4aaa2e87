package vn.baophu.targets.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** Finds the horizon of callers, in at most three statements however large their area. */
@ApplicationScoped
public class Horizons {
    private final Units units;
    private final BusinessDay day;

    Horizons(Units units, BusinessDay day) {
        this.units = units;
        this.day = day;
    }

    /** As the area says, whatever the role; without an area, nothing. */
    public Horizon of(Caller caller) {
        if (caller.national()) {
            return new Horizon(Optional.empty(), Optional.empty());
        }
        var area = Optional.ofNullable(caller.unitCode())
                .flatMap(code -> units.find(code, day.today()))
                .map(UnitOnDay::id);
        var own = area.map(unit -> ids(units.tree(unit, day.today()))).orElse(Set.of());
        var above = area.map(unit -> ids(units.upwards(unit, day.today()))).orElse(Set.of());
        return new Horizon(Optional.of(both(own, above)), Optional.of(own));
    }

    private static Set<UUID> ids(Collection<UnitOnDay> units) {
        return units.stream().map(UnitOnDay::id).collect(Collectors.toSet());
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
