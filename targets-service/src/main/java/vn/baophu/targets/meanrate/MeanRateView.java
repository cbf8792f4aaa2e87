package vn.baophu.targets.meanrate;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.plan.UnitRef;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.tree.Node;

/**
 * A parent's printed rate beside the mean of its children's printed rates.
 *
 * @param percent the parent's rate as printed
 * @param meanPercent of the children weighted with their denominators, two decimals more than the parent's, HALF_UP; absent
 *     while a rate or denominator is missing
 * @param difference mean minus parent, percentage points
 * @param tolerance percentage points that rounding for print explains
 * @param agrees whether the difference is within the tolerance; absent while it can not be said
 * @param children among how many the parent's area is divided
 * @param missing children whose rate or denominator is not known
 */
@Schema(examples = """
        {"unit": {"id": "0197b3f0-0000-7000-8000-000000000062", "code": "62", "name": "Tỉnh Kon Tum"}, "indicator": "BHYT",
         "year": 2024, "denominatorKind": "POPULATION", "percent": 94.15, "meanPercent": 94.1522, "difference": 0.0022,
         "tolerance": 0.010, "agrees": true, "children": 10, "missing": []}""")
record MeanRateView(
        UnitRef unit,
        String indicator,
        int year,
        String denominatorKind,
        BigDecimal percent,
        BigDecimal meanPercent,
        BigDecimal difference,
        BigDecimal tolerance,
        Boolean agrees,
        int children,
        List<UnitRef> missing) {
    static MeanRateView of(
            Node parent, Topic topic, BigDecimal percent, WeightedMean mean, int children, List<Node> missing) {
        var shown = mean == null ? null : mean.percent(percent.scale() + 2);
        return new MeanRateView(
                ref(parent.holder()),
                topic.indicator(),
                topic.year(),
                topic.denominatorKind(),
                percent,
                shown,
                mean == null ? null : shown.subtract(percent),
                mean == null ? null : mean.tolerance(percent),
                mean == null ? null : (Boolean) mean.agreesWith(percent),
                children,
                missing.stream().map(node -> ref(node.holder())).toList());
    }

    private static UnitRef ref(Holder holder) {
        return new UnitRef(holder.id(), holder.code(), holder.name());
    }
}
