package vn.baophu.reporting.making;

import jakarta.enterprise.context.ApplicationScoped;
import vn.baophu.reporting.calendar.Period;
import vn.baophu.reporting.regime.Regime;
import vn.baophu.reporting.regime.Regimes;
import vn.baophu.reporting.target.Plans;

/** Whether a period begins only after the plans that ask for it have ended. */
@ApplicationScoped
class Ends {
    private final Regimes regimes;
    private final Plans plans;

    Ends(Regimes regimes, Plans plans) {
        this.regimes = regimes;
        this.plans = plans;
    }

    /** @param period its code */
    boolean before(String regime, String period) {
        var begins = Period.find(period).orElseThrow().firstDay();
        return regimes.editions(regime).stream().map(Regime::planId).distinct().noneMatch(plan -> plans.withId(plan)
                .reaches(begins));
    }
}
