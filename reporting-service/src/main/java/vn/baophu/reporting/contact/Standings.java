package vn.baophu.reporting.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.security.Roles;
import vn.baophu.reporting.reporter.Reach;

/** Finds whose people a caller belongs to, from the token alone: nobody says so about himself. */
@ApplicationScoped
public class Standings {
    private final Reach reach;

    Standings(Reach reach) {
        this.reach = reach;
    }

    /** The people of a unit that was abolished stay its people; an area that never was a unit stands for nobody. */
    public Standing of(Caller caller) {
        var roles = caller.roles().stream()
                .filter(role -> !role.equals(Roles.READER))
                .collect(Collectors.toSet());
        return new Standing(
                caller.subject(), roles, caller.national(), reach.unitOf(caller).orElse(null), caller.agency());
    }
}
