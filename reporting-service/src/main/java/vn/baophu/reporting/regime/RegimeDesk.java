package vn.baophu.reporting.regime;

import static vn.baophu.reporting.regime.RegimeRefusal.REGIME_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.id.Ids;
import vn.baophu.platform.security.Area;
import vn.baophu.platform.security.Caller;
import vn.baophu.reporting.target.Plans;

/** Recording regimes. */
@ApplicationScoped
class RegimeDesk {
    /** What came of it: the regime, and whether it is new. */
    record Recorded(Regime regime, boolean created) {}

    private final Regimes regimes;
    private final Plans plans;
    private final Units units;
    private final Roster roster;
    private final Area area;
    private final Event<RegimeRecorded> recorded;

    RegimeDesk(Regimes regimes, Plans plans, Units units, Roster roster, Area area, Event<RegimeRecorded> recorded) {
        this.regimes = regimes;
        this.plans = plans;
        this.units = units;
        this.roster = roster;
        this.area = area;
        this.recorded = recorded;
    }

    /** The same regime again changes nothing; another one under the same code is refused. */
    @Transactional
    Recorded record(RecordRegime wanted, Caller caller) {
        var plan = plans.named(wanted.plan());
        var day = wanted.bindsFrom(plan);
        var keeper = units.named(wanted.unit(), day);
        area.mustCover(caller, keeper.id());
        var faults = new Faults();
        RegimeChecks.check(wanted, plan, faults);
        var reporters = roster.of(wanted.reporters(), day, caller, faults);
        faults.refuseIfAny();
        var terms = wanted.terms(plan, keeper, reporters);
        return regimes.withCode(wanted.code())
                .map(known -> unchanged(known, terms))
                .orElseGet(() -> create(wanted.code(), terms));
    }

    private Recorded create(String code, RegimeTerms terms) {
        var regime = new Regime(Ids.next(), code, terms);
        regimes.persistAndFlush(regime);
        recorded.fire(new RegimeRecorded(regime));
        return new Recorded(regime, true);
    }

    private static Recorded unchanged(Regime known, RegimeTerms terms) {
        if (!known.says(terms)) {
            throw new Refused(REGIME_EXISTS, known.code());
        }
        return new Recorded(known, false);
    }
}
