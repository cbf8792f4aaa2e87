package vn.baophu.targets.plan;

import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.paging.PageRequest;

/** The conditions of a filtered list; a filter that was not given sets none. */
public final class Conditions {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final StringJoiner where = new StringJoiner(" and ");
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition with one named place, unless its value is absent or empty. */
    public Conditions and(String condition, String name, Object value) {
        if (value != null && !"".equals(value)) {
            where.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Adds that the unit under these paths is the one with this id or code. */
    public Conditions unit(String idPath, String codePath, String idOrCode) {
        var byId = idOrCode != null && ID.matcher(idOrCode).matches();
        return byId
                ? and(idPath + " = :unit", "unit", UUID.fromString(idOrCode))
                : and(codePath + " = :unit", "unit", idOrCode);
    }

    /** Adds that the unit under this path is within the horizon. */
    public Conditions seen(String unitPath, Horizon horizon) {
        return and(unitPath + " in :seen", "seen", horizon.units().orElse(null));
    }

    /** Adds that the id under this path comes after the page before; refuses another list's cursor with {@code BAD_CURSOR}. */
    public Conditions after(String idPath, PageRequest page) {
        return and(
                idPath + " > :after",
                "after",
                page.afterKey().map(Conditions::id).orElse(null));
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(BAD_CURSOR);
        }
    }

    /** The condition, true where no filter was given. */
    public String where() {
        return where.length() == 0 ? "1 = 1" : where.toString();
    }

    public Map<String, Object> values() {
        return values;
    }
}
