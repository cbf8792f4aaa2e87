package vn.baophu.reporting.obligation;

import static vn.baophu.reporting.obligation.ObligationRefusal.OBLIGATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.query.Criteria;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.tree.Asked;

/** The reports that are owed. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    private static final String ASKED = """
            select i.indicator, o.unit_id, (o.occasion is null) as regular, (o.stage <> 'WAIVED') as owing from obligation o
            join regime_indicator i on i.regime_id = o.regime_id
            where o.period = :period and o.unit_id = any(:units) and i.indicator = any(:indicators) and o.kind = 'REPORT'""";

    private static final String BEARERS = """
            select distinct o.unit_id from directory_unit_version v join obligation o on o.unit_id = v.unit_id
            where v.code = :code and o.code = :code and o.regime_code = :regime and o.period = :period""";

    /** A statement has room for 65,535 values. */
    private static final int MOST_AT_ONCE = 30_000;

    private static final String HELD = "select o from Obligation o join fetch o.regime";

    private static final String FIRST =
            " order by case when o.occasion is null then 0 when o.stage = AWAITED then 1 else 2 end, o.dueOn, o.id";

    /** The obligation with its regime; refuses with {@code OBLIGATION_NOT_FOUND}. */
    public Obligation withId(UUID id) {
        return find("from Obligation o join fetch o.regime where o.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(OBLIGATION_NOT_FOUND, id));
    }

    /**
     * What the same reporter owes beside it with the same cut-off and is still awaited and not locked, by id from
     * {@code after} on.
     */
    public List<Obligation> awaitedLike(Obligation own, LocalDate today, UUID after, int most) {
        var who = own.reporter().unitId() != null ? "o.reporter.unitId = :who" : "o.reporter.agencyId = :who";
        return new Criteria()
                .and("o.reporter.areaUnitId = :area", "area", own.reporter().areaUnitId())
                .and("o.cutOffOn = :cutOff", "cutOff", own.cutOffOn())
                .and(who, "who", own.reporter().id())
                .and("o.id <> :own", "own", own.id())
                .and("o.stage = AWAITED")
                .and(ObligationState.NOT_LOCKED, "today", today)
                .and("o.id > :after", "after", after)
                .query(getEntityManager(), Obligation.class, HELD, "o.id", most)
                .getResultList();
    }

    /** Codes of the regimes that ask for these obligations. */
    public List<String> regimesOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select distinct o.regimeCode from Obligation o where o.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The obligation with its regime, held until the end of the transaction: a second report for it waits, then sees the first. */
    public Optional<Obligation> held(UUID id) {
        return Optional.ofNullable(held(List.of(id)).get(id));
    }

    /** The same, and before or after it by id those beside it: reports that serve each other's duties wait, and never for ever. */
    public Optional<Obligation> held(UUID id, Collection<UUID> beside) {
        var all = Stream.concat(Stream.of(id), beside.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Optional.ofNullable(held(all).get(id));
    }

    /** The obligation, held likewise; refuses with {@code OBLIGATION_NOT_FOUND}. */
    public Obligation toChange(UUID id) {
        return held(id).orElseThrow(() -> new Refused(OBLIGATION_NOT_FOUND, id));
    }

    /** By id those of these obligations that there are, with their regimes, held one after the other by id. */
    public Map<UUID, Obligation> held(Collection<UUID> ids) {
        var found = new HashMap<UUID, Obligation>();
        var inOrder = ids.stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString)) // as PostgreSQL sorts them
                .toList();
        for (int from = 0; from < inOrder.size(); from += MOST_AT_ONCE) {
            found.putAll(heldAtOnce(inOrder.subList(from, Math.min(from + MOST_AT_ONCE, inOrder.size()))));
        }
        return found;
    }

    private Map<UUID, Obligation> heldAtOnce(List<UUID> ids) {
        return getEntityManager()
                .createQuery(HELD + " where o.id in :ids order by o.id", Obligation.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Obligation::id, Function.identity()));
    }

    /**
     * What a reporter owes under a regime for a period, held likewise: by the calendar or, without that, what is awaited
     * longest.
     *
     * @param beside ids of further obligations to hold
     */
    public Optional<Obligation> held(String regime, Reporter reporter, String period, Collection<UUID> beside) {
        if (beside.isEmpty()) {
            return first(HELD, Obligation.class, regime, reporter, period)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultStream()
                    .findFirst();
        }
        return first("select o.id from Obligation o", UUID.class, regime, reporter, period)
                .getResultStream()
                .findFirst()
                .flatMap(id -> held(id, beside));
    }

    private <T> TypedQuery<T> first(String select, Class<T> type, String regime, Reporter reporter, String period) {
        var who = reporter.unitId() != null ? "o.reporter.unitId = :who" : "o.reporter.agencyId = :who";
        return getEntityManager()
                .createQuery(select + " where o.regimeCode = :regime and o.period = :period and " + who + FIRST, type)
                .setParameter("regime", regime)
                .setParameter("period", period)
                .setParameter("who", reporter.id())
                .setMaxResults(1);
    }

    /**
     * The unit that owes under a regime for a period and bore this code when it was asked; empty where none did, or several,
     * as codes change hands.
     */
    public Optional<UUID> owing(String regime, String code, String period) {
        var units = getSession()
                .createNativeQuery(BEARERS, Object.class)
                .setParameter("regime", regime)
                .setParameter("code", code)
                .setParameter("period", period)
                .getResultList();
        return units.size() == 1 ? Optional.of((UUID) units.get(0)) : Optional.empty();
    }

    /** By indicator who of these units is asked for a figure of it for the period, under whatever regime; one statement. */
    public Map<String, Asked> asked(Collection<UUID> units, Collection<String> indicators, String period) {
        var asked = new HashMap<String, Asked>();
        getSession()
                .createNativeQuery(ASKED, Object[].class)
                .setParameter("period", period)
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultStream()
                .forEach(row -> asked.computeIfAbsent((String) row[0], none -> Asked.toBeGathered())
                        .add((UUID) row[1], (Boolean) row[2], (Boolean) row[3]));
        return asked;
    }
}
