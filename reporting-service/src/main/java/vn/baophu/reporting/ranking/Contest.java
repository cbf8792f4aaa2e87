package vn.baophu.reporting.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks units among those of like size. Classes are cut so that each has as nearly as can be the same number of units, the
 * largest first; units of the same size are in the same class. In a class, equal values share a rank and the next one is
 * counted on ("1, 2, 2, 4"), as in a competition.
 */
final class Contest {
    /**
     * Who takes part.
     *
     * @param value as it is shown, so that what looks equal is equal
     */
    record Entry(Standing standing, BigDecimal value, long size) {
        String code() {
            return standing.unit().code();
        }
    }

    /**
     * A place.
     *
     * @param sizeClass 1 for the largest units
     * @param of how many there are in the class
     */
    record Place(Entry entry, int sizeClass, int rank, int of) {}

    private static final Comparator<Entry> LARGEST =
            Comparator.comparing(Entry::size).reversed().thenComparing(Entry::code);
    private static final Comparator<Entry> BEST =
            Comparator.comparing(Entry::value).reversed().thenComparing(Entry::code);

    private Contest() {}

    /** All places, class by class, the best first, then by code. */
    static List<Place> of(List<Entry> entries, int classes) {
        var places = new ArrayList<Place>();
        var bySize = entries.stream().sorted(LARGEST).toList();
        var from = 0;
        for (var sizeClass = 1; sizeClass <= classes && from < bySize.size(); sizeClass++) {
            var until = end(bySize, from, (int) ((long) bySize.size() * sizeClass / classes));
            places.addAll(ranked(bySize.subList(from, until), sizeClass));
            from = until;
        }
        return places;
    }

    /** Where a class ends that should end there, at least one unit long: behind all units as large as its last. */
    private static int end(List<Entry> bySize, int from, int wanted) {
        var end = Math.max(from + 1, wanted);
        while (end < bySize.size()
                && bySize.get(end).size() == bySize.get(end - 1).size()) {
            end++;
        }
        return end;
    }

    private static List<Place> ranked(List<Entry> entries, int sizeClass) {
        var places = new ArrayList<Place>();
        for (var entry : entries.stream().sorted(BEST).toList()) {
            var last = places.isEmpty() ? null : places.get(places.size() - 1);
            var tied = last != null && last.entry().value().compareTo(entry.value()) == 0;
            places.add(new Place(entry, sizeClass, tied ? last.rank() : places.size() + 1, entries.size()));
        }
        return places;
    }
}
