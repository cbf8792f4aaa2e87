package vn.baophu.reporting.reporter;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** Whose reports the caller may see and send: those of the own area, that unit and all below it. */
@ApplicationScoped
public class Reach {
    private final Area area;
    private final Units units;
    private final BusinessDay day;

    Reach(Area area, Units units, BusinessDay day) {
        this.area = area;
        this.units = units;
        this.day = day;
    }

    /** Refuses with {@code OUTSIDE_YOUR_AREA} unless the reporter lies in the caller's area. */
    public void mustCover(Caller caller, Reporter reporter) {
        if (reporter.areaUnitId() == null) {
            mustBe(caller.national());
        } else {
            area.mustCover(caller, reporter.areaUnitId());
        }
    }

    /** Also refuses to send in the name of an agency for which the caller does not work. */
    public void mustServe(Caller caller, Reporter reporter) {
        mustCover(caller, reporter);
        mustBe(reporter.agencyId() == null || reporter.code().equals(caller.agency()));
    }

    /**
     * What a list shows: the reporters in the caller's area and, if a unit is named by code or id, of that unit and below
     * it.
     */
    public Scope scope(Caller caller, String unit) {
        var wanted = unit == null ? Scope.everything() : below(unit);
        return caller.national() ? wanted : wanted.and(areaOf(caller));
    }

    private Scope areaOf(Caller caller) {
        return caller.unitCode() == null ? Scope.nothing() : below(caller.unitCode());
    }

    private Scope below(String unit) {
        var today = day.today();
        return units.find(unit, today)
                .map(top -> Scope.of(ids(units.tree(top.id(), today))))
                .orElseGet(Scope::nothing);
    }

    private static Set<UUID> ids(List<UnitOnDay> tree) {
        return tree.stream().map(UnitOnDay::id).collect(Collectors.toSet());
    }

    private static void mustBe(boolean within) {
        if (!within) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
    }
}
