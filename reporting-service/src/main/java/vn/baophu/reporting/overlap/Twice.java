package vn.baophu.reporting.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two regimes that ask for the same, one period of each; the first has the smaller code. */
record Twice(Ask first, Ask second) {
    private static final Comparator<Ask> BY_CODE =
            Comparator.comparing(Ask::code).thenComparing(Ask::cutOffOn);

    /**
     * All such pairs among these.
     *
     * @param indicators the figures that each edition asks for
     */
    static List<Twice> among(List<Ask> asks, Map<UUID, Set<String>> indicators) {
        var near = byYear(asks);
        var pairs = new ArrayList<Twice>();
        for (var first : asks.stream().sorted(BY_CODE).toList()) {
            near.get(first.period().year()).stream()
                    .filter(second -> first.code().compareTo(second.code()) < 0)
                    .filter(first::wantsTheSameAs)
                    .filter(second -> !common(first, second, indicators).isEmpty())
                    .sorted(BY_CODE)
                    .forEach(second -> pairs.add(new Twice(first, second)));
        }
        return pairs;
    }

    /** The figures that both ask for. */
    static Set<String> common(Ask first, Ask second, Map<UUID, Set<String>> indicators) {
        var others = indicators.getOrDefault(second.edition(), Set.of());
        return indicators.getOrDefault(first.edition(), Set.of()).stream()
                .filter(others::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Integer, List<Ask>> byYear(List<Ask> asks) {
        return new HashMap<>(
                asks.stream().collect(Collectors.groupingBy(ask -> ask.period().year())));
    }

    String codes() {
        return first.code() + " " + second.code();
    }
}
