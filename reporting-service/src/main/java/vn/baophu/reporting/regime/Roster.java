package vn.baophu.reporting.regime;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.AgencyEntry;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Scope;

/** Finds in the directory whom a rule names. */
@ApplicationScoped
class Roster {
    private final Units units;
    private final Agencies agencies;
    private final Reach reach;

    Roster(Units units, Agencies agencies, Reach reach) {
        this.units = units;
        this.agencies = agencies;
        this.reach = reach;
    }

    /** Codes of units are read on the day; every code that means nothing, or somebody out of the area, is a fault. */
    Reporters of(ReporterRule rule, LocalDate day, Caller caller, Faults faults) {
        if (rule == null) {
            return Reporters.NOBODY;
        }
        var listed = new ArrayList<Reporter>();
        var scope = reach.scope(caller, null);
        units(rule.units(), day, scope, faults, listed);
        agencies(rule.agencies(), scope, faults, listed);
        var under = Optional.ofNullable(rule.unitsUnder()).flatMap(code -> units.find(code, day));
        if (rule.unitsUnder() != null && under.isEmpty()) {
            faults.add("/reporters/unitsUnder", NO_SUCH_UNIT, rule.unitsUnder(), day);
        } else if (under.isPresent() && !scope.contains(under.get().id())) {
            faults.add("/reporters/unitsUnder", OUTSIDE_YOUR_AREA);
        }
        return new Reporters(listed, under.map(UnitOnDay::id).orElse(null), rule.unitsUnder(), rule.level());
    }

    private void units(List<String> codes, LocalDate day, Scope scope, Faults faults, List<Reporter> listed) {
        var known = codes.isEmpty() ? Map.<String, UnitOnDay>of() : units.withCodes(codes, day);
        for (int at = 0; at < codes.size(); at++) {
            var unit = known.get(codes.get(at));
            if (unit == null) {
                faults.add("/reporters/units/" + at, NO_SUCH_UNIT, codes.get(at), day);
            } else if (!scope.contains(unit.id())) {
                faults.add("/reporters/units/" + at, OUTSIDE_YOUR_AREA);
            } else {
                listed.add(Reporter.of(unit));
            }
        }
    }

    private void agencies(List<String> codes, Scope scope, Faults faults, List<Reporter> listed) {
        var known = codes.isEmpty() ? Map.<String, AgencyEntry>of() : agencies.withCodes(codes);
        for (int at = 0; at < codes.size(); at++) {
            var agency = known.get(codes.get(at));
            if (agency == null) {
                faults.add("/reporters/agencies/" + at, NO_SUCH_AGENCY, codes.get(at));
            } else if (!scope.contains(agency.unitId())) {
                faults.add("/reporters/agencies/" + at, OUTSIDE_YOUR_AREA);
            } else {
                listed.add(Reporter.of(agency));
            }
        }
    }
}
