package vn.baophu.targets.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the figures that a plan prints for one subject counts: one that says something before an empty cell, then the
 * annex before the body before a table in the body, then the order of reading. Figures against different denominators say
 * different things; one that names no denominator says the same as the first that does.
 */
public final class Precedence {
    static final Comparator<Target> ORDER = Comparator.comparing(
                    (Target target) -> target.figure().isEmpty())
            .thenComparing(target -> target.annex().source())
            .thenComparing(target -> target.annex().ordinal())
            .thenComparing(Target::id);

    private Precedence() {}

    /** The figures that count; all others now stand behind one of them. */
    public static List<Target> settle(Collection<Target> printed) {
        return printed.stream()
                .collect(Collectors.groupingBy(target -> target.subject().withoutDenominator()))
                .values()
                .stream()
                .flatMap(Precedence::byDenominator)
                .sorted(Comparator.comparing(Target::id))
                .toList();
    }

    private static Stream<Target> byDenominator(List<Target> same) {
        var first = same.stream()
                .sorted(ORDER)
                .map(target -> target.figure().denominatorKind())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return same.stream()
                .collect(Collectors.groupingBy(
                        target -> Objects.requireNonNullElse(target.figure().denominatorKind(), first)))
                .values()
                .stream()
                .map(Precedence::first);
    }

    private static Target first(List<Target> same) {
        var counting = same.stream().min(ORDER).orElseThrow();
        same.stream().filter(other -> other != counting).forEach(other -> other.standBehind(counting));
        return counting;
    }
}
