package vn.baophu.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a phase took.
 *
 * @param pieces how many pieces of work it had
 * @param cpuMillis processor time by process, milliseconds, up to the moment when all consequences had settled too
 */
public record Measured(String what, int pieces, Crowd.Pace pace, Map<String, Long> cpuMillis) {
    /** Processor time of all processes together for one piece, milliseconds. */
    public double cpuOfAPiece() {
        return cpuMillis.values().stream().mapToLong(millis -> millis).sum() / (double) pieces;
    }

    static Map<String, Long> between(Map<String, Long> before, Map<String, Long> after) {
        var spent = new LinkedHashMap<String, Long>();
        after.forEach((name, millis) -> spent.put(name, millis - before.getOrDefault(name, 0L)));
        return spent;
    }

    /** Two lines: pace and latency; processor time of one piece by process. */
    @Override
    public String toString() {
        return "%s: %.0f a second; %s%n  processor ms each: %s; all %.2f"
                .formatted(
                        what,
                        pace.perSecond(),
                        pace.times(),
                        cpuMillis.entrySet().stream()
                                .map(spent -> "%s %.2f".formatted(spent.getKey(), spent.getValue() / (double) pieces))
                                .collect(Collectors.joining(", ")),
                        cpuOfAPiece());
    }
}
