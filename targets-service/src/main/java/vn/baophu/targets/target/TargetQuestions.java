package vn.baophu.targets.target;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import vn.baophu.directory.Units;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.indicator.Indicators;
import vn.baophu.targets.plan.Conditions;

/** Checks what figures are asked by: a misspelt word must not look like an empty answer. */
@ApplicationScoped
class TargetQuestions {
    private final Indicators indicators;
    private final Units units;
    private final BusinessDay day;

    TargetQuestions(Indicators indicators, Units units, BusinessDay day) {
        this.indicators = indicators;
        this.units = units;
        this.day = day;
    }

    /** Refuses an indicator that is not registered and a unit that never was one. */
    Conditions sound(TargetFilter filter) {
        var faults = new Faults();
        indicators.mustKnow("?indicator", filter.indicator, faults);
        if (filter.unit != null && !filter.unit.isBlank() && !units.wasEver(filter.unit)) {
            faults.add("?unit", NO_SUCH_UNIT, filter.unit, day.today());
        }
        faults.refuseIfAny();
        return filter.conditions();
    }
}
