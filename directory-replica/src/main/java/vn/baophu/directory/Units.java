package vn.baophu.directory;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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
import vn.baophu.platform.security.AreaMap;

/**
 * The administrative units, each as it was or is on a day. Every method runs one statement. A single column is asked for as
 * an object: for a typed one Hibernate keeps a new plan with every call, and finding among them costs more than the query.
 */
@ApplicationScoped
public class Units implements AreaMap {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String COLUMNS = " v.unit_id, v.code, v.name, v.level, v.parent_id ";
    private static final String IN_FORCE = " cast(:day as date) between v.valid_from and v.valid_to ";

    /** Of two units with one code on one day, the older one's end has not arrived here yet. */
    private static final String NEWEST_FIRST = " order by v.code, v.valid_from desc";

    private final EntityManager entities;

    Units(EntityManager entities) {
        this.entities = entities;
    }

    /** The unit with this id or official code on that day; refuses with {@code NO_SUCH_UNIT}. */
    public UnitOnDay named(String codeOrId, LocalDate day) {
        return find(codeOrId, day).orElseThrow(() -> new Refused(NO_SUCH_UNIT, codeOrId, day));
    }

    /** The unit with this id or official code on that day, if there is one. */
    public Optional<UnitOnDay> find(String codeOrId, LocalDate day) {
        if (ID.matcher(codeOrId).matches()) {
            return list("v.unit_id = :unit and" + IN_FORCE, day, Map.of("unit", UUID.fromString(codeOrId))).stream()
                    .findFirst();
        }
        return list("v.code = :code and" + IN_FORCE, day, Map.of("code", codeOrId)).stream()
                .findFirst();
    }

    /** Whether this is the id or official code of a unit, on whatever day. */
    public boolean wasEver(String codeOrId) {
        var byId = ID.matcher(codeOrId).matches();
        var where = byId ? "v.unit_id = cast(:unit as uuid)" : "v.code = :unit";
        return !entities.createNativeQuery(
                        "select 1 from directory_unit_version v where " + where + " limit 1", Object.class)
                .setParameter("unit", codeOrId)
                .getResultList()
                .isEmpty();
    }

    /** By official code on that day; codes that mean nothing that day are absent. */
    public Map<String, UnitOnDay> withCodes(Collection<String> codes, LocalDate day) {
        return list("v.code = any(:codes) and" + IN_FORCE, day, Map.of("codes", codes.toArray(String[]::new))).stream()
                .collect(Collectors.toMap(UnitOnDay::code, Function.identity(), (newer, older) -> newer));
    }

    /** By id, as called on that day; a unit not in force that day is called as in its newest version. */
    public Map<UUID, UnitOnDay> withIds(Collection<UUID> ids, LocalDate day) {
        var sql = "select distinct on (v.unit_id)" + COLUMNS
                + "from directory_unit_version v where v.unit_id = any(:ids)"
                + " order by v.unit_id, (" + IN_FORCE + ") desc, v.valid_from desc";
        return read(sql, day, Map.of("ids", ids.toArray(UUID[]::new))).stream()
                .collect(Collectors.toMap(UnitOnDay::id, Function.identity()));
    }

    /** The units right below, by code. */
    public List<UnitOnDay> childrenOf(UUID unit, LocalDate day) {
        return list("v.parent_id = :unit and" + IN_FORCE, day, Map.of("unit", unit));
    }

    /** All units of one level below this one at any depth, by code; without the unit itself. */
    public List<UnitOnDay> below(UUID unit, UnitLevel level, LocalDate day) {
        var sql = "with recursive tree as (select v.* from directory_unit_version v where v.parent_id = :unit and"
                + IN_FORCE + "union all select v.* from directory_unit_version v"
                + " join tree t on v.parent_id = t.unit_id where" + IN_FORCE + ")"
                + " select" + COLUMNS + "from tree v where v.level = :level order by v.code";
        return read(sql, day, Map.of("unit", unit, "level", level.name()));
    }

    /** All units of one level of the nation, by code. */
    public List<UnitOnDay> ofLevel(UnitLevel level, LocalDate day) {
        return list("v.level = :level and" + IN_FORCE, day, Map.of("level", level.name()));
    }

    /** The unit itself and all below it at any depth, by code; empty when it is not in force that day. */
    public List<UnitOnDay> tree(UUID unit, LocalDate day) {
        var sql = "with recursive tree as (select v.* from directory_unit_version v where v.unit_id = :unit and"
                + IN_FORCE + "union all select v.* from directory_unit_version v"
                + " join tree t on v.parent_id = t.unit_id where" + IN_FORCE + ")"
                + " select" + COLUMNS + "from tree v order by v.code";
        return read(sql, day, Map.of("unit", unit));
    }

    /** All units in force on that day, by code; of two with one code the newer one first. */
    public List<UnitOnDay> inForce(LocalDate day) {
        return list(IN_FORCE.strip(), day, Map.of());
    }

    /** The days on which the tree became another one, in order: between two of them it stays as it is. */
    public List<LocalDate> turningDays() {
        List<?> days = entities.createNativeQuery(
                        "select valid_from from directory_unit_version"
                                + " union select valid_to + 1 from directory_unit_version"
                                + " where valid_to < date '9999-12-31' order by 1",
                        Object.class)
                .getResultList();
        return days.stream().map(LocalDate.class::cast).toList();
    }

    /** The unit itself and all above it up to the province, nearest first. */
    public List<UnitOnDay> upwards(UUID unit, LocalDate day) {
        var sql =
                "with recursive up as (select v.*, 0 as step from directory_unit_version v where v.unit_id = :unit and"
                        + IN_FORCE + "union all select v.*, u.step + 1 from directory_unit_version v"
                        + " join up u on v.unit_id = u.parent_id where" + IN_FORCE + ")"
                        + " select" + COLUMNS + "from up v order by v.step";
        return read(sql, day, Map.of("unit", unit));
    }

    /**
     * The ids of an area and of what contains it: true for the unit with this id or official code on that day and all below
     * it, false for all above it; empty when it is not in force.
     */
    public Map<UUID, Boolean> around(String codeOrId, LocalDate day) {
        var named = ID.matcher(codeOrId).matches() ? "v.unit_id = cast(:unit as uuid)" : "v.code = :unit";
        var sql = "with recursive top as (select v.* from directory_unit_version v where " + named + " and" + IN_FORCE
                + NEWEST_FIRST + " limit 1), below as (select unit_id from top union all"
                + " select v.unit_id from directory_unit_version v join below b on v.parent_id = b.unit_id where"
                + IN_FORCE
                + "), above as (select v.unit_id, v.parent_id from directory_unit_version v"
                + " join top t on v.unit_id = t.parent_id where" + IN_FORCE
                + "union all select v.unit_id, v.parent_id from directory_unit_version v"
                + " join above a on v.unit_id = a.parent_id where" + IN_FORCE
                + ") select unit_id, true from below union all select unit_id, false from above";
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("unit", codeOrId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Boolean) row[1], Boolean::logicalOr));
    }

    /** For each of these units the ids of itself and of all above it. */
    public Map<UUID, Set<UUID>> above(Collection<UUID> ids, LocalDate day) {
        var sql =
                "with recursive up as (select v.unit_id as start, v.unit_id, v.parent_id from directory_unit_version v"
                        + " where v.unit_id = any(:ids) and" + IN_FORCE
                        + "union all select u.start, v.unit_id, v.parent_id from directory_unit_version v"
                        + " join up u on v.unit_id = u.parent_id where" + IN_FORCE + ") select start, unit_id from up";
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("day", day)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** For each of these units the one of a level in which it lies, or that it is; units that lie in none are absent. */
    public Map<UUID, UnitOnDay> ofLevelAbove(Collection<UUID> ids, UnitLevel level, LocalDate day) {
        var sql = "with recursive up as (select v.unit_id as start, v.* from directory_unit_version v"
                + " where v.unit_id = any(:ids) and" + IN_FORCE
                + "union all select u.start, v.* from directory_unit_version v"
                + " join up u on v.unit_id = u.parent_id where" + IN_FORCE
                + ") select" + COLUMNS + ", v.start from up v where v.level = :level";
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("day", day)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("level", level.name())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (UUID) row[5], Units::unit, (one, other) -> one));
    }

    @Override
    public boolean covers(String areaCode, UUID unit, LocalDate day) {
        return upwards(unit, day).stream()
                .anyMatch(above ->
                        above.code().equals(areaCode) || above.id().toString().equalsIgnoreCase(areaCode));
    }

    private List<UnitOnDay> list(String where, LocalDate day, Map<String, Object> values) {
        return read("select" + COLUMNS + "from directory_unit_version v where " + where + NEWEST_FIRST, day, values);
    }

    private List<UnitOnDay> read(String sql, LocalDate day, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Object[].class).setParameter("day", day);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> unit((Object[]) row)).toList();
    }

    private static UnitOnDay unit(Object[] row) {
        return new UnitOnDay(
                (UUID) row[0], (String) row[1], (String) row[2], UnitLevel.valueOf((String) row[3]), (UUID) row[4]);
    }
}
