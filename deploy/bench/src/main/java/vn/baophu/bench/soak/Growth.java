package vn.baophu.bench.soak;

import java.util.List;
import vn.baophu.bench.measure.Processes;

/**
 * How the resident memory of a process has gone since the beginning of a run.
 *
 * @param percentAnHour along the fitted line
 * @param collected whether its old generation has held less since than it held then: what grew is room that the heap took
 *     before it was collected, not what it keeps
 */
record Growth(String process, double percentAnHour, boolean collected) {
    private static final double MOST_PERCENT_AN_HOUR = 10;

    /** One for each process; at least two later minutes. */
    static List<Growth> since(Minute beginning, List<Minute> later) {
        return beginning.residentBytes().keySet().stream()
                .map(process -> of(process, beginning, later))
                .toList();
    }

    private static Growth of(String process, Minute beginning, List<Minute> later) {
        var resident = later.stream()
                .map(minute -> minute.residentBytes().get(process))
                .toList();
        var held = beginning.heapBytes().get(process);
        var collected = held != null
                && later.stream().anyMatch(minute -> minute.heapBytes().getOrDefault(process, held) < held);
        return new Growth(process, Trend.of(resident).growthPercent() * 60 / (later.size() - 1), collected);
    }

    /** Always true for the load generator, which keeps what it has sent. */
    boolean flat() {
        return percentAnHour <= MOST_PERCENT_AN_HOUR || collected || process.equals(Processes.LOAD);
    }

    @Override
    public String toString() {
        return "%s %+.1f %%".formatted(process, percentAnHour);
    }
}
