package vn.baophu.targets.indicator;

import static vn.baophu.targets.indicator.IndicatorRefusal.INDICATOR_EXISTS;
import static vn.baophu.targets.indicator.IndicatorRefusal.NO_INDICATOR_HERE;
import static vn.baophu.targets.indicator.IndicatorRefusal.NO_SUCH_INDICATOR;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.baophu.targets.term.TermRefusal;
import vn.baophu.targets.term.Terms;

/** The registered indicators. */
@Singleton
public class Indicators extends Terms<Indicator> {
    Indicators(EntityManager entities) {
        super(
                entities,
                Indicator.class,
                new TermRefusal.Refusals(NO_INDICATOR_HERE, NO_SUCH_INDICATOR, INDICATOR_EXISTS));
    }
}
