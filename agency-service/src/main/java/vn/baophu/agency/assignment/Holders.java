package vn.baophu.agency.assignment;

import static vn.baophu.agency.agency.AgencyRefusal.NO_SUCH_AGENCY;
import static vn.baophu.agency.assignment.AssignmentRefusal.NOBODY_NAMED;
import static vn.baophu.agency.unit.UnitRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.baophu.agency.agency.AgencyDirectory;
import vn.baophu.agency.unit.Territory;
import vn.baophu.agency.unit.UnitDirectory;
import vn.baophu.agency.unit.UnitTree;
import vn.baophu.platform.error.Faults;

/** Finds those whom an {@link Assign} names, each with the words it was named by. */
@ApplicationScoped
class Holders {
    private final UnitDirectory units;
    private final UnitTree tree;
    private final AgencyDirectory agencies;

    Holders(UnitDirectory units, UnitTree tree, AgencyDirectory agencies) {
        this.units = units;
        this.tree = tree;
        this.agencies = agencies;
    }

    /** Notes as faults who does not exist today or lies outside the area. */
    Map<Holder, String> named(Assign assign, Territory area, LocalDate today, Faults faults) {
        var holders = new LinkedHashMap<Holder, String>();
        units(assign, area, today, faults, holders);
        unitsUnder(assign, area, today, faults, holders);
        agencies(assign, area, faults, holders);
        if (holders.isEmpty() && !faults.any()) {
            faults.add("", NOBODY_NAMED);
        }
        return holders;
    }

    private void units(Assign assign, Territory area, LocalDate today, Faults faults, Map<Holder, String> holders) {
        var found = units.find(assign.units(), today);
        for (var i = 0; i < assign.units().size(); i++) {
            var name = assign.units().get(i);
            var unit = found.get(name);
            if (unit == null) {
                faults.add("/units/" + i, NO_SUCH_UNIT, name);
            } else if (!area.contains(unit)) {
                faults.add("/units/" + i, OUTSIDE_YOUR_AREA);
            } else {
                holders.put(Holder.unit(unit), name);
            }
        }
    }

    private void unitsUnder(
            Assign assign, Territory area, LocalDate today, Faults faults, Map<Holder, String> holders) {
        if (assign.unitsUnder() == null) {
            return;
        }
        var top = units.find(assign.unitsUnder(), today);
        if (assign.level() == null) {
            faults.add("/level", REQUIRED);
        } else if (top.isEmpty()) {
            faults.add("/unitsUnder", NO_SUCH_UNIT, assign.unitsUnder());
        } else if (!area.contains(top.get())) {
            faults.add("/unitsUnder", OUTSIDE_YOUR_AREA);
        } else {
            tree.below(top.get(), assign.level(), today)
                    .forEach(unit -> holders.put(Holder.unit(unit), assign.unitsUnder()));
        }
    }

    private void agencies(Assign assign, Territory area, Faults faults, Map<Holder, String> holders) {
        var found = agencies.find(assign.agencies());
        var unitOf = agencies.units(Set.copyOf(found.values()));
        for (var i = 0; i < assign.agencies().size(); i++) {
            var name = assign.agencies().get(i);
            var agency = found.get(name);
            if (agency == null) {
                faults.add("/agencies/" + i, NO_SUCH_AGENCY, name);
            } else if (!area.contains(unitOf.get(agency))) {
                faults.add("/agencies/" + i, OUTSIDE_YOUR_AREA);
            } else {
                holders.put(Holder.agency(agency), name);
            }
        }
    }
}
