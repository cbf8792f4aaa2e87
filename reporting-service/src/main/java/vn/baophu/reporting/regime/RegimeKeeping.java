package vn.baophu.reporting.regime;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Reach;

/** What who keeps a regime may do: ask the reporters of the own area. */
@ApplicationScoped
public class RegimeKeeping {
    private final Area area;
    private final Reach reach;
    private final Roster roster;

    RegimeKeeping(Area area, Reach reach, Roster roster) {
        this.area = area;
        this.reach = reach;
        this.roster = roster;
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} unless the caller may keep regimes of the unit; null is the nation. */
    public void mustKeep(Caller caller, UUID unit) {
        if (unit != null) {
            area.mustCover(caller, unit);
        } else if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }

    /** Whom a rule names, all of them in the caller's area; who is not there or outside is a fault. */
    public Reporters reporters(ReporterRule rule, LocalDate day, Caller caller, Faults faults) {
        return roster.of(rule, day, reach.scope(caller, null), faults);
    }
}
