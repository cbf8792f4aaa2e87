package vn.baophu.directory;

import static vn.baophu.directory.DirectoryRefusal.NO_SUCH_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.baophu.platform.error.Refused;

/** The agencies of the directory. Every method runs one statement. */
@ApplicationScoped
public class Agencies {
    private static final String SELECT =
            "select id, code, name, short_name, kind, unit_id, collective from directory_agency where ";

    private static final String WORKING_FOR = SELECT + "unit_id is not distinct from cast(:unit as uuid)"
            + " and not collective and (:any or kind = any(:kinds)) order by code";

    private final Session entities;

    Agencies(Session entities) {
        this.entities = entities;
    }

    /** The agency with this code; refuses with {@code NO_SUCH_AGENCY}. */
    public AgencyEntry named(String code) {
        var found = withCodes(Set.of(code)).get(code);
        if (found == null) {
            throw new Refused(NO_SUCH_AGENCY, code);
        }
        return found;
    }

    /** By code; unknown codes are absent. */
    public Map<String, AgencyEntry> withCodes(Collection<String> codes) {
        return read("code = any(:keys)", codes.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(AgencyEntry::code, Function.identity()));
    }

    /**
     * Those that work for a unit, by code; a group named as one is none.
     *
     * @param unit null for central agencies
     * @param kinds none for all of them
     */
    public List<AgencyEntry> workingFor(UUID unit, Collection<String> kinds) {
        List<?> rows = entities.createNativeQuery(WORKING_FOR, Object[].class)
                .setParameter("unit", unit, UUID.class)
                .setParameter("any", kinds.isEmpty())
                .setParameter("kinds", kinds.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> agency((Object[]) row)).toList();
    }

    /** By id; unknown ids are absent. */
    public Map<UUID, AgencyEntry> withIds(Collection<UUID> ids) {
        return read("id = any(:keys)", ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(AgencyEntry::id, Function.identity()));
    }

    private List<AgencyEntry> read(String where, Object keys) {
        List<?> rows = entities.createNativeQuery(SELECT + where, Object[].class)
                .setParameter("keys", keys)
                .getResultList();
        return rows.stream().map(row -> agency((Object[]) row)).toList();
    }

    private static AgencyEntry agency(Object[] row) {
        return new AgencyEntry(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (Boolean) row[6]);
    }
}
