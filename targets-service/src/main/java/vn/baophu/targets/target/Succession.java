package vn.baophu.targets.target;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.validity.Version;
import vn.baophu.targets.validity.Versions;

/**
 * Which of the figures that a plan and its amendments set for one subject is in force when. A figure that names no
 * denominator says the same as the first that does, but for those that its own paper counts beside it; an empty cell of an
 * amendment sets nothing.
 */
public final class Succession {
    private static final Comparator<Target> FIRST_IN_FORCE = Comparator.comparing(
                    (Target target) -> target.plan().inForceFrom(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(target -> target.plan().id())
            .thenComparing(Precedence.ORDER);

    private Succession() {}

    /**
     * Settles the terms of figures that count, of one plan with its amendments, all of each subject.
     *
     * @param end last day of the plan, inclusive; null while nothing ends it
     * @return those whose term is another one now
     */
    public static List<Target> settle(Collection<Target> counting, LocalDate end) {
        counting.stream().filter(Target::setsNothing).forEach(Target::neverHold);
        var setting = counting.stream().filter(target -> !target.setsNothing());
        return setting.collect(groupingBy(target -> target.subject().withoutDenominator())).values().stream()
                .flatMap(Succession::byDenominator)
                .flatMap(same -> ofOneSubject(same, end))
                .sorted(Comparator.comparing(Target::id))
                .toList();
    }

    private static Stream<List<Target>> byDenominator(List<Target> same) {
        var apart = countedApart(same);
        var first = same.stream()
                .sorted(FIRST_IN_FORCE)
                .map(target -> target.figure().denominatorKind())
                .filter(kind -> kind != null && !apart.contains(kind))
                .findFirst()
                .orElse("");
        return same.stream()
                .collect(groupingBy(
                        target -> Objects.requireNonNullElse(target.figure().denominatorKind(), first)))
                .values()
                .stream();
    }

    /** The denominators that a paper counts beside a figure without one, which then says something else. */
    private static Set<String> countedApart(List<Target> same) {
        var withSilent = same.stream()
                .filter(target -> target.figure().denominatorKind() == null)
                .map(target -> target.plan().id())
                .collect(Collectors.toSet());
        return same.stream()
                .filter(target -> withSilent.contains(target.plan().id()))
                .map(target -> target.figure().denominatorKind())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<Target> ofOneSubject(List<Target> same, LocalDate end) {
        var versions = same.stream()
                .map(target ->
                        new Version<>(target.plan().inForceFrom(), target.plan().id(), target))
                .toList();
        return Versions.settle(versions, end).stream()
                .filter(term -> term.what().holdUntil(term.lastDay(), term.supersededBy()))
                .map(term -> term.what());
    }
}
