package vn.baophu.reporting.regime;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.platform.security.Caller.NATION;
import static vn.baophu.reporting.regime.RegimeRefusal.GROUP_UNCLEAR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.AgencyEntry;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Scope;

/** Finds in the directory whom a rule names. */
@ApplicationScoped
class Roster {
    private final Units units;
    private final Agencies agencies;

    Roster(Units units, Agencies agencies) {
        this.units = units;
        this.agencies = agencies;
    }

    /** Codes of units are read on the day; every code that means nothing, or somebody out of the area, is a fault. */
    Reporters of(ReporterRule rule, LocalDate day, Scope scope, Faults faults) {
        if (rule == null) {
            return Reporters.NOBODY;
        }
        var listed = new ArrayList<Reporter>();
        units(rule.units(), day, scope, faults, listed);
        agencies(rule.agencies(), scope, faults, listed);
        var under = place(rule.unitsUnder(), "/reporters/unitsUnder", day, scope, faults);
        return new Reporters(
                listed, idOf(under), rule.unitsUnder(), rule.level(), groups(rule.groups(), day, scope, faults));
    }

    private List<Group> groups(List<GroupRule> rules, LocalDate day, Scope scope, Faults faults) {
        var groups = new ArrayList<Group>();
        for (int at = 0; at < rules.size(); at++) {
            var rule = rules.get(at);
            var pointer = "/reporters/groups/" + at;
            if (rule != null && !rule.makesSense()) {
                faults.add(pointer, GROUP_UNCLEAR);
            } else if (rule != null) {
                var found = place(rule.unit(), pointer + rule.field(), day, scope, faults);
                groups.add(new Group(idOf(found), rule.unit(), rule.level(), rule.kinds()));
            }
        }
        return groups;
    }

    /** The unit that a rule looks below; null for the nation and where there is none. */
    private UnitOnDay place(String code, String pointer, LocalDate day, Scope scope, Faults faults) {
        if (code == null) {
            return null;
        }
        var found = NATION.equals(code) ? Optional.<UnitOnDay>empty() : units.find(code, day);
        if (found.isEmpty() && !NATION.equals(code)) {
            faults.add(pointer, NO_SUCH_UNIT, code, day);
        } else if (!scope.contains(found.map(UnitOnDay::id).orElse(null))) {
            faults.add(pointer, OUTSIDE_YOUR_AREA);
        }
        return found.orElse(null);
    }

    private static UUID idOf(UnitOnDay unit) {
        return unit == null ? null : unit.id();
    }

    private void units(List<String> codes, LocalDate day, Scope scope, Faults faults, List<Reporter> listed) {
        var known = codes.isEmpty() ? Map.<String, UnitOnDay>of() : units.withCodes(codes, day);
        for (int at = 0; at < codes.size(); at++) {
            var unit = known.get(codes.get(at));
            if (isMissing(codes.get(at))) {
                continue;
            }
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
            if (isMissing(codes.get(at))) {
                continue;
            }
            if (agency == null) {
                faults.add("/reporters/agencies/" + at, NO_SUCH_AGENCY, codes.get(at));
            } else if (!scope.contains(agency.unitId())) {
                faults.add("/reporters/agencies/" + at, OUTSIDE_YOUR_AREA);
            } else {
                listed.add(Reporter.of(agency));
            }
        }
    }

    /** Told as a fault of form already. */
    private static boolean isMissing(String code) {
        return code == null || code.isBlank();
    }
}
