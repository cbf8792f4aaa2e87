package vn.baophu.reporting.regime;

import static vn.baophu.reporting.regime.RegimeRefusal.REGIME_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;
import vn.baophu.reporting.query.AfterId;
import vn.baophu.reporting.query.Criteria;

/** The reporting regimes. */
@ApplicationScoped
public class Regimes implements PanacheRepositoryBase<Regime, UUID> {
    static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String IN_FORCE =
            "(r.validFrom <= :day or r.edition = 1)" + " and (r.replacedOn is null or r.replacedOn > :day)";

    /** What belongs to the regimes of a page, read in one statement each and not regime by regime. */
    private static final List<String> WHOLE = List.of(
            "select r from Regime r left join fetch r.indicators where r in :rows",
            "select r from Regime r left join fetch r.reporters where r in :rows",
            "select r from Regime r left join fetch r.due where r in :rows");

    /** The newest edition of the regime with this code. */
    public Optional<Regime> withCode(String code) {
        return find("code = ?1 order by edition desc", code).firstResultOptional();
    }

    /** By code the newest editions of those regimes that there are, with their indicators. */
    public Map<String, Regime> withCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : find(
                                "from Regime r left join fetch r.indicators where r.code in ?1"
                                        + " and r.edition = (select max(n.edition) from Regime n where n.code = r.code)",
                                codes)
                        .stream()
                        .collect(Collectors.toMap(Regime::code, Function.identity()));
    }

    /** All editions of the regime with this code, the first one first; none where there is no such regime. */
    public List<Regime> editions(String code) {
        return list("code = ?1 order by edition", code);
    }

    /** Codes of all for which some edition of the regime with this code asks; none where there is no such regime. */
    Set<String> indicatorsOf(String code) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct i from Regime r join r.indicators i where r.code = :code", String.class)
                .setParameter("code", code)
                .getResultList());
    }

    /** The ids of all editions of the regime with this code or id; refuses with {@code REGIME_NOT_FOUND}. */
    public Set<UUID> idsOf(String codeOrId) {
        return editions(named(codeOrId).code()).stream().map(Regime::id).collect(Collectors.toSet());
    }

    /** The edition in force that day of the regime with this code, or the one with this id; refuses like {@link #named}. */
    public Regime inForce(String codeOrId, LocalDate day) {
        var editions = editions(codeOrId);
        return editions.isEmpty()
                ? named(codeOrId)
                : editions.stream()
                        .filter(edition -> !edition.validFrom().isAfter(day))
                        .reduce((older, newer) -> newer)
                        .orElse(editions.get(0));
    }

    /** The newest edition with this code or the one with this id; refuses with {@code REGIME_NOT_FOUND}. */
    public Regime named(String codeOrId) {
        return withCode(codeOrId).or(() -> withId(codeOrId)).orElseThrow(() -> new Refused(REGIME_NOT_FOUND, codeOrId));
    }

    private Optional<Regime> withId(String id) {
        return ID.matcher(id).matches() ? findByIdOptional(UUID.fromString(id)) : Optional.empty();
    }

    /** The newest edition, held until the end of the transaction; refuses with {@code REGIME_NOT_FOUND}. */
    Regime heldNewest(String codeOrId) {
        var newest = withCode(named(codeOrId).code()).orElseThrow();
        getEntityManager().refresh(newest, LockModeType.PESSIMISTIC_WRITE);
        return withCode(newest.code()).orElseThrow();
    }

    /** By id, with their indicators. */
    public Map<UUID, Regime> withIds(Collection<UUID> ids) {
        return find("from Regime r left join fetch r.indicators where r.id in ?1", ids).stream()
                .collect(Collectors.toMap(Regime::id, Function.identity()));
    }

    /** How often the regime was put anew. */
    @Transactional
    public int revisionOf(String code) {
        return getEntityManager()
                .createQuery("select max(r.revision) from Regime r where r.code = :code", Integer.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /**
     * One page in the order of recording; of each regime the edition in force that day.
     *
     * @param day of a regime that begins later, the first edition
     * @param planId null for all plans
     * @param unitId the unit that keeps the regime; null for all
     */
    List<Regime> list(LocalDate day, UUID planId, UUID unitId, PageRequest page) {
        var rows = new Criteria()
                .and(IN_FORCE)
                .with("day", day)
                .and("r.planId = :plan", "plan", planId)
                .and("r.unitId = :unit", "unit", unitId)
                .and("r.id > :after", "after", AfterId.of(page))
                .query(getEntityManager(), Regime.class, "select r from Regime r", "r.id", page.fetch())
                .getResultList();
        return whole(rows);
    }

    /** The same regimes with all that belongs to them, in a fixed number of statements. */
    List<Regime> whole(List<Regime> rows) {
        WHOLE.forEach(part -> getEntityManager()
                .createQuery(part, Regime.class)
                .setParameter("rows", rows)
                .getResultList());
        return rows;
    }
}
