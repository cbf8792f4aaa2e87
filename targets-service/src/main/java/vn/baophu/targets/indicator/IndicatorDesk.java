package vn.baophu.targets.indicator;

import static vn.baophu.platform.error.PlatformRefusal.OUTSIDE_YOUR_AREA;
import static vn.baophu.targets.indicator.IndicatorRefusal.INDICATOR_EXISTS;
import static vn.baophu.targets.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.security.Caller;

/** Registers indicators. They hold for the whole nation, so only somebody who answers for it may. */
@ApplicationScoped
class IndicatorDesk {
    private final Indicators indicators;

    IndicatorDesk(Indicators indicators) {
        this.indicators = indicators;
    }

    @Transactional
    Indicator register(RegisterIndicator request, Caller caller) {
        if (!caller.national()) {
            throw new Refused(OUTSIDE_YOUR_AREA);
        }
        var faults = new Faults();
        if (indicators.has(request.code())) {
            faults.add("/code", INDICATOR_EXISTS, request.code());
        }
        if (request.parent() != null && !indicators.has(request.parent())) {
            faults.add("/parent", NO_SUCH_INDICATOR, request.parent());
        }
        faults.refuseIfAny();
        var indicator = request.indicator();
        indicators.persist(indicator);
        return indicator;
    }
}
