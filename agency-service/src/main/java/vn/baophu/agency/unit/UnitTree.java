package vn.baophu.agency.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.baophu.platform.security.AreaMap;
import vn.baophu.platform.security.Caller;
import vn.baophu.platform.time.BusinessDay;

/** Who stood above and below whom on a day; every question is one recursive statement along indexes. */
@ApplicationScoped
public class UnitTree implements AreaMap {
    private static final String ON_DAY =
            "(v.valid_from is null or v.valid_from <= :on) and (v.valid_to is null or v.valid_to >= :on)";

    private static final String ABOVE = """
            with recursive above (id, code, parent_id, steps) as (
                select v.unit_id, v.code, v.parent_id, 0 from unit_version v where v.unit_id = :unit and %1$s
                union all
                select v.unit_id, v.code, v.parent_id, steps + 1
                from above join unit_version v on v.unit_id = above.parent_id where %1$s)
            """.formatted(ON_DAY);

    private static final String BELOW = """
            with recursive below (id, level) as (
                select v.unit_id, v.level from unit_version v where v.%2$s and %1$s
                union all
                select v.unit_id, v.level from below join unit_version v on v.parent_id = below.id where %1$s)
            """;

    private final EntityManager entities;
    private final BusinessDay day;

    UnitTree(EntityManager entities, BusinessDay day) {
        this.entities = entities;
        this.day = day;
    }

    @Override
    public boolean covers(String areaCode, UUID unitId, LocalDate on) {
        if (Caller.NATION.equals(areaCode)) {
            return true;
        }
        return entities.createNativeQuery(ABOVE + "select code from above where code = :area", Object.class)
                .setParameter("unit", unitId)
                .setParameter("on", on)
                .setParameter("area", areaCode)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** What the caller answers for today. */
    public Territory of(Caller caller) {
        if (caller.national()) {
            return new Territory(true, Set.of());
        }
        return new Territory(false, caller.unitCode() == null ? Set.of() : atOrBelow(caller.unitCode()));
    }

    /** Units of one level that stand below a unit on that day, at any depth. */
    public Set<UUID> below(UUID unitId, Level level, LocalDate on) {
        var query = entities.createNativeQuery(
                        BELOW.formatted(ON_DAY, "unit_id = :unit")
                                + "select id from below where level = :level and id <> :unit",
                        Object.class)
                .setParameter("unit", unitId)
                .setParameter("level", level.name());
        return set(query.setParameter("on", on).getResultList());
    }

    /** The units above a unit on that day, the highest first. */
    List<UUID> above(UUID unitId, LocalDate on) {
        return List.copyOf(set(entities.createNativeQuery(
                        ABOVE + "select id from above where steps > 0 order by steps desc", Object.class)
                .setParameter("unit", unitId)
                .setParameter("on", on)
                .getResultList()));
    }

    private Set<UUID> atOrBelow(String code) {
        return set(entities.createNativeQuery(
                        BELOW.formatted(ON_DAY, "code = :code") + "select id from below", Object.class)
                .setParameter("code", code)
                .setParameter("on", day.today())
                .getResultList());
    }

    private static Set<UUID> set(List<?> ids) {
        var set = new LinkedHashSet<UUID>();
        ids.forEach(id -> set.add((UUID) id));
        return set;
    }
}
