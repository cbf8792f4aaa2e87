package vn.baophu.bench.soak;

import vn.baophu.bench.measure.Times;

/** What was done in a stretch of time, and how long each piece took; perhaps nothing was. */
record Stretch(double seconds, Times times) {
    double perSecond() {
        return times.requests() / seconds;
    }

    /** In milliseconds with one decimal; {@code none} where nothing was done. */
    String percentile(int percent) {
        return times.requests() == 0 ? "none" : "%.1f".formatted(times.percentile(percent));
    }
}
