package vn.baophu.targets.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of the figures that a plan prints for one subject counts: one that says something before an empty cell, then the
 * annex before the body before a table in the body, then the order of reading.
 */
public final class Precedence {
    private static final Comparator<Target> ORDER = Comparator.comparing(
                    (Target target) -> target.figure().isEmpty())
            .thenComparing(target -> target.annex().source())
            .thenComparing(target -> target.annex().ordinal())
            .thenComparing(Target::id);

    private Precedence() {}

    /** The figures that count; all others now stand behind one of them. */
    public static List<Target> settle(Collection<Target> printed) {
        return printed.stream().collect(Collectors.groupingBy(Target::subject)).values().stream()
                .map(Precedence::first)
                .sorted(Comparator.comparing(Target::id))
                .toList();
    }

    private static Target first(List<Target> same) {
        var counting = same.stream().min(ORDER).orElseThrow();
        same.stream().filter(other -> other != counting).forEach(other -> other.standBehind(counting));
        return counting;
    }
}
