package vn.baophu.targets.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The rule of versions: a version is in force from its first day until the day before the next one's, the last one until
 * the plan itself ends. So on every day at most one is in force, and from the first day on until the end there is no gap.
 * Only the days count, not when somebody recorded or issued them.
 */
public final class Versions {
    private Versions() {}

    /**
     * The terms of all versions of one subject, in the order in which they come into force.
     *
     * @param end last day of the plan with all its amendments, inclusive; null while nothing ends it
     * @throws IllegalArgumentException when two of them have no first day: then neither is before the other
     */
    public static <T> List<Term<T>> settle(Collection<Version<T>> versions, LocalDate end) {
        var inOrder = versions.stream().sorted(Version.order()).toList();
        if (inOrder.size() > 1 && inOrder.get(1).from() == null) {
            throw new IllegalArgumentException("Two versions without a first day");
        }
        List<Term<T>> terms = new ArrayList<>();
        for (int at = 0; at < inOrder.size(); at++) {
            var next = at + 1 < inOrder.size() ? inOrder.get(at + 1) : null;
            terms.add(term(inOrder.get(at), next, end));
        }
        return terms;
    }

    private static <T> Term<T> term(Version<T> version, Version<T> next, LocalDate end) {
        if (next == null) {
            return new Term<>(version.what(), end, null);
        }
        var dayBefore = next.from().minusDays(1);
        return end != null && end.isBefore(dayBefore)
                ? new Term<>(version.what(), end, null)
                : new Term<>(version.what(), dayBefore, next.what());
    }
}
