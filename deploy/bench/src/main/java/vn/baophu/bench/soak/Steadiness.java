package vn.baophu.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a run was at its end as at its beginning: at the rate that was asked for, in memory that does not grow. */
record Steadiness(List<Minute> minutes, int perSecond) {
    private static final int EDGE = 10;
    private static final double LEAST_OF_RATE = 0.95;

    /** Of fewer the memory says nothing of an hour. */
    private static final int LEAST_MINUTES = 30;

    /** What did not hold, each in a few words. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        if (rate(end()) < LEAST_OF_RATE * perSecond) {
            broken.add("THE RATE WAS NOT HELD");
        }
        if (minutes.size() >= LEAST_MINUTES) {
            growth().stream()
                    .filter(each -> !each.flat())
                    .forEach(each -> broken.add("THE MEMORY OF " + each.process() + " GROWS"));
        }
        return broken;
    }

    @Override
    public String toString() {
        var begin = rate(minutes.subList(0, edge()));
        return "rate: asked %d a second; first %d minutes %.1f, last %d minutes %.1f, ratio %.3f%n"
                        .formatted(perSecond, edge(), begin, edge(), rate(end()), rate(end()) / begin)
                + "memory after the first %d minutes, growth an hour of the fitted line: %s"
                        .formatted(edge(), memory());
    }

    private String memory() {
        return later().size() < 2
                ? "too few minutes"
                : growth().stream().map(Growth::toString).collect(Collectors.joining(", "))
                        + (minutes.size() < LEAST_MINUTES ? " (not judged: too few minutes)" : "");
    }

    private List<Growth> growth() {
        return Growth.since(minutes.get(edge() - 1), later());
    }

    private int edge() {
        return Math.max(1, Math.min(EDGE, minutes.size() / 3));
    }

    private List<Minute> later() {
        return minutes.subList(edge(), minutes.size());
    }

    private List<Minute> end() {
        return minutes.subList(minutes.size() - edge(), minutes.size());
    }

    /** Of all of them together, for the last one may be short. */
    private static double rate(List<Minute> some) {
        return some.stream()
                        .mapToInt(minute -> minute.done().times().requests())
                        .sum()
                / some.stream().mapToDouble(minute -> minute.done().seconds()).sum();
    }
}
