package vn.baophu.agency.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static vn.baophu.agency.unit.UnitRefusal.NO_SUCH_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.baophu.agency.entry.GivenId;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;

/** Which unit a code or a name meant on a day, and what a unit was called; every question is one statement. */
@ApplicationScoped
public class UnitDirectory {
    private static final String ON_DAY =
            "(v.validFrom is null or v.validFrom <= :on) and (v.validTo is null or v.validTo >= :on)";

    private final EntityManager entities;

    UnitDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /** The id itself, or the unit that bore this code on that day. */
    public Optional<UUID> find(String idOrCode, LocalDate on) {
        return Optional.ofNullable(find(List.of(idOrCode), on).get(idOrCode));
    }

    /** The same for many; what means no unit is left out. */
    public Map<String, UUID> find(Collection<String> idsOrCodes, LocalDate on) {
        var asked = Set.copyOf(idsOrCodes);
        if (asked.isEmpty()) {
            return Map.of();
        }
        var ids = GivenId.among(asked);
        return entities.createQuery(
                        "select v from UnitVersion v where v.code in :codes and " + ON_DAY + " or v.unitId in :ids",
                        UnitVersion.class)
                .setParameter("codes", asked)
                .setParameter("ids", ids)
                .setParameter("on", on)
                .getResultStream()
                .collect(toMap(
                        version -> ids.contains(version.unitId())
                                ? version.unitId().toString()
                                : version.facts().code(),
                        UnitVersion::unitId,
                        (one, same) -> one));
    }

    /** The unit that a query parameter names; refuses with {@code NO_SUCH_UNIT}. */
    public UUID asked(String parameter, String idOrCode, LocalDate on) {
        return find(idOrCode, on).orElseThrow(() -> {
            var faults = new Faults().add("?" + parameter, NO_SUCH_UNIT, idOrCode);
            return new Refused(faults.list());
        });
    }

    /** Units by their full names on that day; a name that several bear is left out. */
    public Map<String, UUID> named(Collection<String> names, LocalDate on) {
        var bearers = entities.createQuery(
                        "select v from UnitVersion v where v.name in :names and " + ON_DAY, UnitVersion.class)
                .setParameter("names", names)
                .setParameter("on", on)
                .getResultStream()
                .collect(groupingBy(version -> version.facts().name()));
        return bearers.values().stream()
                .filter(versions -> versions.size() == 1)
                .map(versions -> versions.get(0))
                .collect(toMap(version -> version.facts().name(), UnitVersion::unitId));
    }

    /** How to write these units on that day; one out of force is named by its last version before. */
    public Map<UUID, UnitRef> refs(Collection<UUID> unitIds, LocalDate on) {
        var asked = unitIds.stream().filter(Objects::nonNull).distinct().toList();
        return entities.createQuery(
                        "select distinct u from Unit u join fetch u.versions where u.id in :ids", Unit.class)
                .setParameter("ids", asked)
                .getResultStream()
                .collect(toMap(Unit::id, unit -> unit.namedOn(on).ref()));
    }
}
