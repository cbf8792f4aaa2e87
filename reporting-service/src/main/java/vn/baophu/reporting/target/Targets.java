package vn.baophu.reporting.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The targets of the units, each in the version in force on a day. Where two plans set one, the plan that came into force
 * later counts; where one plan sets rates against two denominators, the one with people, for reports are compared by people.
 * A target "from 2023 on" holds in every later year for which none of its own is set; of several, the latest start.
 */
@ApplicationScoped
public class Targets {
    private static final String READ = """
            select distinct on (unit_id) unit_id, participants, denominator, percent
            from target
            where indicator = :indicator and unit_id = any(:units) and figure_kind = 'TARGET'
              and (year = :year or open_start and year < :year)
              and (in_force_from is null or in_force_from <= :known)
              and (in_force_to is null
                or in_force_to >= :day and (in_force_from is null or in_force_to >= in_force_from))
            order by unit_id, year desc, (in_force_from is not null and in_force_from > :day),
              case when in_force_from <= :day then in_force_from end desc nulls last, in_force_from,
              participants is null, id desc""";

    private final EntityManager entities;

    Targets(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The targets of these units that are in force on the day, at most one a unit; one statement. A plan signed later in
     * its year sets the year's target too: where none is in force yet, the first that comes into force after the day counts.
     *
     * @param known the day from which on is looked back, not before {@code day}: what comes into force after it is not known
     */
    public List<Target> of(Collection<UUID> units, String indicator, int year, LocalDate day, LocalDate known) {
        List<?> rows = entities.createNativeQuery(READ, Object[].class)
                .setParameter("indicator", indicator)
                .setParameter("year", year)
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("day", day)
                .setParameter("known", known)
                .getResultList();
        return rows.stream().map(row -> target((Object[]) row)).toList();
    }

    private static Target target(Object[] row) {
        return new Target((UUID) row[0], (Long) row[1], (Long) row[2], (BigDecimal) row[3]);
    }
}
