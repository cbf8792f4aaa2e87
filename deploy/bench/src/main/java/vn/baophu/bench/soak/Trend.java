package vn.baophu.bench.soak;

import java.util.List;

/** The straight line nearest to values that were taken at equal distances. */
record Trend(double first, double last) {
    /** The least squares; at least two values. */
    static Trend of(List<Long> values) {
        var count = values.size();
        var middle = (count - 1) / 2.0;
        var mean = values.stream().mapToLong(value -> value).average().orElseThrow();
        var together = 0.0;
        var alone = 0.0;
        for (var at = 0; at < count; at++) {
            together += (at - middle) * (values.get(at) - mean);
            alone += (at - middle) * (at - middle);
        }
        var slope = together / alone;
        return new Trend(mean - slope * middle, mean + slope * middle);
    }

    /** From the line's first point to its last. */
    double growthPercent() {
        return 100 * (last - first) / first;
    }
}
