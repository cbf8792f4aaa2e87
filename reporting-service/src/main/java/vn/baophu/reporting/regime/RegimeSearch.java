package vn.baophu.reporting.regime;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.reporting.reporter.Reach;
import vn.baophu.reporting.target.PlanEntry;
import vn.baophu.reporting.target.Plans;

/** Finds everything that a regime names, and adds a fault for each name that means nothing. */
@ApplicationScoped
class RegimeSearch {
    private final Plans plans;
    private final Units units;
    private final Roster roster;
    private final Counterparts counterparts;
    private final AskedIndicators asked;
    private final Reach reach;
    private final RegimeKeeping keeping;
    private final BusinessDay today;

    RegimeSearch(
            Plans plans,
            Units units,
            Roster roster,
            Counterparts counterparts,
            AskedIndicators asked,
            Reach reach,
            RegimeKeeping keeping,
            BusinessDay today) {
        this.plans = plans;
        this.units = units;
        this.roster = roster;
        this.counterparts = counterparts;
        this.asked = asked;
        this.reach = reach;
        this.keeping = keeping;
        this.today = today;
    }

    /**
     * What the regime says; of use only where no fault was added. Refuses at once what the caller may not keep.
     *
     * @param code under which it may be known already; null for none
     */
    RegimeTerms terms(RecordRegime wanted, String code, Caller caller, Faults faults) {
        var plan = plan(wanted, faults);
        var day = Objects.requireNonNullElseGet(wanted.bindsFrom(plan), today::today);
        var keeper = keeper(wanted, day, caller, faults);
        RegimeChecks.check(wanted, plan, faults);
        asked.mustExist(wanted, code, faults);
        var scope = reach.scope(caller, null);
        var parties = new Parties(
                roster.of(wanted.reporters(), day, scope, faults),
                counterparts.recipient(wanted.recipient(), day, faults),
                counterparts.relays(wanted.relays(), day, scope, levelOf(caller, day), faults));
        return wanted.terms(plan, keeper, parties);
    }

    private PlanEntry plan(RecordRegime wanted, Faults faults) {
        try {
            return wanted.plan() == null || wanted.plan().isBlank() ? null : plans.named(wanted.plan());
        } catch (Refused no) {
            no.faults()
                    .forEach(fault ->
                            faults.add("/plan", fault.refusal(), fault.args().toArray()));
            return null;
        }
    }

    /** That of the caller's own unit; the highest for the nation. */
    private UnitLevel levelOf(Caller caller, LocalDate day) {
        return reach.unitOf(caller)
                .map(own -> units.withIds(Set.of(own), day).get(own))
                .map(UnitOnDay::level)
                .orElse(UnitLevel.PROVINCE);
    }

    private UUID keeper(RecordRegime wanted, LocalDate day, Caller caller, Faults faults) {
        if (wanted.unit() == null || wanted.unit().isBlank()) {
            return null;
        }
        var found = wanted.keptByTheNation()
                ? null
                : units.find(wanted.unit(), day).map(UnitOnDay::id).orElse(null);
        if (found == null && !wanted.keptByTheNation()) {
            faults.add("/unit", NO_SUCH_UNIT, wanted.unit(), day);
        } else {
            keeping.mustKeep(caller, found);
        }
        return found;
    }
}
