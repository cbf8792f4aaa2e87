package vn.baophu.bench.measure;

import java.util.Arrays;

/** How long each of many requests took, nanoseconds; threads add to their own slots. */
public final class Times {
    private final long[] nanos;

    public Times(int requests) {
        this.nanos = new long[requests];
    }

    public void took(int request, long time) {
        nanos[request] = time;
    }

    /** How many there are. */
    public int requests() {
        return nanos.length;
    }

    /** Only the first so many. */
    public Times first(int requests) {
        var some = new Times(requests);
        System.arraycopy(nanos, 0, some.nanos, 0, requests);
        return some;
    }

    /** In milliseconds: the time within which so many percent were answered; there must be one. */
    public double percentile(double percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(sorted.length * percent / 100) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return "median %.1f ms, 95th %.1f ms, 99th %.1f ms".formatted(percentile(50), percentile(95), percentile(99));
    }
}
