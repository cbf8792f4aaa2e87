package vn.baophu.reporting.obligation;

import static vn.baophu.reporting.obligation.ObligationRefusal.OBLIGATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;

/** The reports that are owed. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    private static final String OWING = """
            select distinct i.indicator, o.unit_id from obligation o
            join regime_indicator i on i.regime_id = o.regime_id
            where o.period = :period and o.unit_id = any(:units) and i.indicator = any(:indicators)
              and o.kind = 'REPORT' and o.stage <> 'WAIVED'""";

    /** Refuses with {@code OBLIGATION_NOT_FOUND}. */
    public Obligation withId(UUID id) {
        return find("from Obligation o join fetch o.regime where o.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(OBLIGATION_NOT_FOUND, id));
    }

    /** What a reporter owes under a regime for a period: by the calendar or, without that, what is awaited longest. */
    public Optional<UUID> idOf(String regime, UUID reporterId, String period) {
        return getEntityManager()
                .createQuery(
                        "select o.id from Obligation o where o.regimeCode = :regime and o.period = :period"
                                + " and (o.reporter.unitId = :reporter or o.reporter.agencyId = :reporter)"
                                + " order by case when o.occasion is null then 0 when o.stage = AWAITED then 1 else 2 end,"
                                + " o.dueOn, o.id",
                        UUID.class)
                .setParameter("regime", regime)
                .setParameter("period", period)
                .setParameter("reporter", reporterId)
                .getResultStream()
                .findFirst();
    }

    /** The obligation, held until the end of the transaction: a second report for it waits, then sees the first. */
    public Optional<Obligation> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By indicator those of these units that owe a figure of it for the period, under whatever regime; one statement. */
    public Map<String, Set<UUID>> owing(Collection<UUID> units, Collection<String> indicators, String period) {
        return getSession()
                .createNativeQuery(OWING, Object[].class)
                .setParameter("period", period)
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** What has been made for a regime already. */
    Set<Owed> madeFor(UUID regimeId) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select new " + Owed.class.getName() + "(coalesce(o.reporter.unitId, o.reporter.agencyId),"
                                + " o.period) from Obligation o where o.regime.id = :regime",
                        Owed.class)
                .setParameter("regime", regimeId)
                .getResultList());
    }

    /** By whom and for which period. */
    record Owed(UUID reporterId, String period) {}
}
