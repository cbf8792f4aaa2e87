package vn.baophu.reporting.progress;

import java.math.BigDecimal;
import vn.baophu.reporting.figure.Percent;
import vn.baophu.reporting.target.Target;

/** What was set; the part that the plan does not set is absent. */
public record TargetView(Long participants, Long denominator, BigDecimal percent) {
    static TargetView of(Target target) {
        return target == null ? null : new TargetView(target.participants(), target.denominator(), target.percent());
    }

    /** Percentage points from a coverage to the target, negative above it; null where either is unknown. */
    static BigDecimal points(Target target, BigDecimal coverage) {
        if (target == null || coverage == null) {
            return null;
        }
        var set = target.percent() == null ? Percent.of(target.participants(), target.denominator()) : target.percent();
        return set == null ? null : set.subtract(coverage);
    }
}
