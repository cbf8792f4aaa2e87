package vn.baophu.reporting.reporter;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.reporting.query.Criteria;

/**
 * The part of the tree that a list shows.
 *
 * @param units null for everything, whatever lies below no unit included
 */
public record Scope(Set<UUID> units) {
    static Scope everything() {
        return new Scope(null);
    }

    static Scope nothing() {
        return new Scope(Set.of());
    }

    static Scope of(Set<UUID> units) {
        return new Scope(units);
    }

    Scope and(Scope other) {
        if (units == null || other.units == null) {
            return units == null ? other : this;
        }
        return new Scope(units.stream().filter(other.units::contains).collect(Collectors.toSet()));
    }

    /** Whether something that lies in this unit is shown; null is what lies in none. */
    public boolean contains(UUID unit) {
        return units == null || unit != null && units.contains(unit);
    }

    /** Narrows a list to reporters in here; {@code path} is where its query holds the area's unit. */
    public Criteria narrow(Criteria criteria, String path) {
        return criteria.and(path + " in :scope", "scope", units);
    }
}
