package vn.baophu.targets.validity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What one paper sets for a subject.
 *
 * @param from first day in force; null where the paper has no date and it has held ever since
 * @param paper id of the paper; of two papers in force from one day on the one with the higher id, drafted later, prevails
 * @param what the figure
 */
public record Version<T>(LocalDate from, UUID paper, T what) {
    static <T> Comparator<Version<T>> order() {
        return Comparator.comparing(
                        (Version<T> version) -> version.from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Version::paper);
    }
}
