package vn.baophu.agency.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.baophu.agency.search.Conditions;

/** Units as they stood on a day, each with its parent; one statement a question. */
@ApplicationScoped
class UnitStandings {
    private static final String IN_FORCE =
            "(v.validFrom is null or v.validFrom <= :on) and (v.validTo is null or v.validTo >= :on)";

    /** The parent as on the day in place of the %s. */
    private static final String STANDING = """
            select v, u, p from UnitVersion v join v.unit u
            left join UnitVersion p on p.unitId = v.parentId
                and (p.validFrom is null or p.validFrom <= %1$s) and (p.validTo is null or p.validTo >= %1$s)
            """;

    private final EntityManager entities;

    UnitStandings(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UnitStanding> of(UUID unitId, LocalDate on) {
        return of(List.of(unitId), on).stream().findFirst();
    }

    List<UnitStanding> of(Collection<UUID> unitIds, LocalDate on) {
        return list(new Conditions().with("v.unitId in :ids", "ids", unitIds), on, Integer.MAX_VALUE);
    }

    /** Units that meet the conditions (on {@code v}) on that day, by code. */
    List<UnitStanding> list(Conditions wanted, LocalDate on, int most) {
        var conditions = wanted.with(IN_FORCE, "on", on);
        var query = STANDING.formatted(":on") + conditions.text() + "order by v.code";
        return conditions
                .bindTo(entities.createQuery(query, UnitStanding.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** All versions of one unit, oldest first, each with its parent of that time. */
    List<UnitStanding> history(UUID unitId, LocalDate today) {
        var parentsDay = "coalesce(v.validFrom, v.validTo, :today)";
        var query = STANDING.formatted(parentsDay) + "where v.unitId = :unit order by v.validFrom nulls first";
        return entities.createQuery(query, UnitStanding.class)
                .setParameter("unit", unitId)
                .setParameter("today", today)
                .getResultList();
    }
}
