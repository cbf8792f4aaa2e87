package vn.baophu.targets.plan;

import jakarta.enterprise.context.ApplicationScoped;
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
            return new Horizon(Optional.empty());
        }
        var area = Optional.ofNullable(caller.unitCode()).flatMap(code -> units.find(code, day.today()));
        return new Horizon(Optional.of(area.map(UnitOnDay::id).map(this::around).orElse(Set.of())));
    }

    private Set<UUID> around(UUID area) {
        var today = day.today();
        return Stream.concat(units.upwards(area, today).stream(), units.tree(area, today).stream())
                .map(UnitOnDay::id)
                .collect(Collectors.toSet());
    }
}
