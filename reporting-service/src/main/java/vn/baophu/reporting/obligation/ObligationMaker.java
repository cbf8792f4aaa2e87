package vn.baophu.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.directory.Units;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.holiday.PublicHolidays;
import vn.baophu.reporting.obligation.Obligations.Owed;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.RegimeRecorded;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.schedule.Schedule;
import vn.baophu.reporting.target.Plans;

/** Makes the obligations that follow from a regime: each once, however often it is asked. */
@ApplicationScoped
class ObligationMaker {
    private final Regimes regimes;
    private final Obligations obligations;
    private final Plans plans;
    private final Units units;
    private final PublicHolidays holidays;

    ObligationMaker(Regimes regimes, Obligations obligations, Plans plans, Units units, PublicHolidays holidays) {
        this.regimes = regimes;
        this.obligations = obligations;
        this.plans = plans;
        this.units = units;
        this.holidays = holidays;
    }

    void follow(@Observes RegimeRecorded recorded) {
        make(recorded.regime());
    }

    /** Makes what is missing, such as for units of which the directory has only now told; answers how many. */
    @Transactional
    int makeMissing(UUID regimeId) {
        return make(regimes.held(regimeId));
    }

    private int make(Regime regime) {
        var owed = Schedule.of(regime, plans.withId(regime.planId()), holidays.workingDays());
        var made = obligations.madeFor(regime.id());
        var missing = reporters(regime).stream()
                .flatMap(reporter -> owed.stream()
                        .filter(due -> !made.contains(
                                new Owed(reporter.id(), due.period().code())))
                        .map(due -> new Obligation(Ids.next(), regime, reporter, due.period(), due.dates())))
                .toList();
        obligations.persist(missing);
        return missing.size();
    }

    private List<Reporter> reporters(Regime regime) {
        var rule = regime.reporters();
        var below = rule.level() == null
                ? Stream.<Reporter>empty()
                : units.below(rule.underId(), rule.level(), regime.validFrom()).stream()
                        .map(Reporter::of);
        return Stream.concat(rule.listed().stream(), below).distinct().toList();
    }
}
