package vn.baophu.targets.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.baophu.directory.Units;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** Finds the horizon of callers, in one statement however large their area. */
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
        var around = Optional.ofNullable(caller.unitCode())
                .map(code -> units.around(code, day.today()))
                .orElse(Map.of());
        var own = around.keySet().stream().filter(around::get).collect(Collectors.toSet());
        return new Horizon(Optional.of(around.keySet()), Optional.of(own));
    }
}
