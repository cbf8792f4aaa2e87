package vn.baophu.reporting.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.Roles;
import vn.baophu.platform.time.BusinessDay;

/** Finds whose people a caller belongs to, from the token alone: nobody says so about himself. */
@ApplicationScoped
public class Standings {
    private final Units units;
    private final BusinessDay day;

    Standings(Units units, BusinessDay day) {
        this.units = units;
        this.day = day;
    }

    /** The code of the area is read today; an area that is no unit today stands for nobody. */
    public Standing of(Caller caller) {
        var roles = caller.roles().stream()
                .filter(role -> !role.equals(Roles.READER))
                .collect(Collectors.toSet());
        var unit = caller.national() ? Optional.<UnitOnDay>empty() : area(caller);
        return new Standing(
                caller.subject(),
                roles,
                caller.national(),
                unit.map(UnitOnDay::id).orElse(null),
                caller.agency());
    }

    private Optional<UnitOnDay> area(Caller caller) {
        return Optional.ofNullable(caller.unitCode()).flatMap(code -> units.find(code, day.today()));
    }
}
