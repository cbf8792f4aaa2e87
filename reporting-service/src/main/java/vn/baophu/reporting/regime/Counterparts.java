package vn.baophu.reporting.regime;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;
import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;
import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.reporting.regime.RegimeRefusal.RELAY_UNCLEAR;
import static vn.baophu.reporting.regime.RegimeRefusal.UNIT_OR_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.baophu.directory.Agencies;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.reporter.Scope;

/** Finds in the directory to whom and through whose hands reports go. */
@ApplicationScoped
class Counterparts {
    private final Units units;
    private final Agencies agencies;

    Counterparts(Units units, Agencies agencies) {
        this.units = units;
        this.agencies = agencies;
    }

    /** Null where none is stated. */
    Recipient recipient(RecipientRule rule, LocalDate day, Faults faults) {
        if (rule == null) {
            return null;
        }
        if (rule.unit() != null && rule.agency() != null) {
            faults.add("/recipient", UNIT_OR_AGENCY);
            return null;
        }
        return new Recipient(find(rule.unit(), rule.agency(), "/recipient", day, faults), rule.printed());
    }

    /**
     * A relay that owes a report of its own must lie in the caller's area; one that only passes on need not.
     *
     * @param highest the level of the caller's own unit
     */
    List<Relay> relays(List<RelayRule> rules, LocalDate day, Scope scope, UnitLevel highest, Faults faults) {
        var found = new ArrayList<Relay>();
        for (int at = 0; at < rules.size(); at++) {
            var rule = rules.get(at);
            var pointer = "/relays/" + at;
            if (rule == null) {
                continue;
            }
            if (!rule.namesOne()) {
                if (!faults.at(pointer + "/above")) {
                    faults.add(pointer, rule.above() == null ? UNIT_OR_AGENCY : RELAY_UNCLEAR);
                }
                continue;
            }
            if (rule.above() != null && !rule.due().isEmpty() && rule.above().compareTo(highest) < 0) {
                faults.add(pointer, OUTSIDE_YOUR_AREA);
            }
            var who = find(rule.unit(), rule.agency(), pointer, day, faults);
            if (who != null && !rule.due().isEmpty() && !scope.contains(who.areaUnitId())) {
                faults.add(pointer, OUTSIDE_YOUR_AREA);
            }
            if ((who != null || rule.above() != null) && rule.due().stream().noneMatch(Objects::isNull)) {
                found.add(new Relay(who, rule.above(), rule.due(), rule.reviews()));
            }
        }
        return found;
    }

    private Reporter find(String unit, String agency, String pointer, LocalDate day, Faults faults) {
        if (unit != null) {
            var found = units.find(unit, day).map(Reporter::of);
            if (found.isEmpty()) {
                faults.add(pointer + "/unit", NO_SUCH_UNIT, unit, day);
            }
            return found.orElse(null);
        }
        if (agency != null) {
            var found = agencies.withCodes(Set.of(agency)).get(agency);
            if (found == null) {
                faults.add(pointer + "/agency", NO_SUCH_AGENCY, agency);
            }
            return found == null ? null : Reporter.of(found);
        }
        return null;
    }
}
