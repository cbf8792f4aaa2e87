package vn.baophu.reporting.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.reporting.query.Criteria;

/**
 * The part of the tree that a list shows.
 *
 * @param units what lies there today, or lay there when it was abolished; null for everything, whatever lies below no
 *     unit included
 * @param former what lay there once and lies elsewhere today: shown for the days on which it did
 */
public record Scope(Set<UUID> units, List<Former> former) {
    /** A unit and the first and last day on which it lay there. */
    public record Former(UUID unit, LocalDate first, LocalDate last) {
        boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        private Stream<Former> within(Former other) {
            var from = first.isAfter(other.first) ? first : other.first;
            var to = last.isBefore(other.last) ? last : other.last;
            return from.isAfter(to) || !unit.equals(other.unit)
                    ? Stream.empty()
                    : Stream.of(new Former(unit, from, to));
        }
    }

    /** Days on which several units lay there. */
    private record Days(LocalDate first, LocalDate last) {}

    static Scope everything() {
        return new Scope(null, List.of());
    }

    static Scope nothing() {
        return new Scope(Set.of(), List.of());
    }

    Scope and(Scope other) {
        if (units == null || other.units == null) {
            return units == null ? other : this;
        }
        var both = units.stream().filter(other.units::contains).collect(Collectors.toSet());
        var once = Stream.of(
                        former.stream().filter(stay -> other.units.contains(stay.unit)),
                        other.former.stream().filter(stay -> units.contains(stay.unit)),
                        former.stream().flatMap(stay -> other.former.stream().flatMap(stay::within)))
                .flatMap(stays -> stays)
                .toList();
        return new Scope(both, once);
    }

    /** Whether something that lies in this unit today is shown; null is what lies in none. */
    public boolean contains(UUID unit) {
        return units == null || unit != null && units.contains(unit);
    }

    /** Whether something that lay in this unit on a day of its own is shown; without a day, what lies there today. */
    public boolean contains(UUID unit, LocalDate day) {
        return contains(unit)
                || day != null && former.stream().anyMatch(stay -> stay.unit.equals(unit) && stay.includes(day));
    }

    /** Whether it lies here today or ever did. */
    public boolean knows(UUID unit) {
        return contains(unit) || former.stream().anyMatch(stay -> stay.unit.equals(unit));
    }

    /** Narrows a list to what lies in here today; {@code path} is where its query holds the area's unit. */
    public Criteria narrow(Criteria criteria, String path) {
        return criteria.and(path + " in :scope", "scope", units);
    }

    /** Narrows a list whose rows have a day of their own: what lay in here on that day is shown, too. */
    public Criteria narrow(Criteria criteria, String path, String day) {
        if (former.isEmpty()) {
            return narrow(criteria, path);
        }
        var clause = new StringBuilder("(" + path + " in :scope");
        criteria.with("scope", units);
        int at = 0;
        for (var stay : stays().entrySet()) {
            at++;
            clause.append(" or %1$s in :scope%3$d and %2$s between :first%3$d and :last%3$d".formatted(path, day, at));
            criteria.with("scope" + at, stay.getValue())
                    .with("first" + at, stay.getKey().first)
                    .with("last" + at, stay.getKey().last);
        }
        return criteria.and(clause.append(")").toString());
    }

    private Map<Days, Set<UUID>> stays() {
        return former.stream()
                .collect(Collectors.groupingBy(
                        stay -> new Days(stay.first, stay.last), Collectors.mapping(Former::unit, Collectors.toSet())));
    }
}
