package vn.baophu.agency.agency;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.baophu.agency.unit.Territory;

/** Agencies for the neighbours: by id, by code, by the names that plans print; every question is one statement. */
@ApplicationScoped
@Transactional
public class AgencyDirectory {
    private final Agencies agencies;

    AgencyDirectory(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Agencies by the id or code that was asked for; what names none is left out. */
    public Map<String, UUID> find(Collection<String> idsOrCodes) {
        var found = new HashMap<String, UUID>();
        agencies.named(idsOrCodes).forEach(agency -> {
            found.put(agency.code(), agency.id());
            found.put(agency.id().toString(), agency.id());
        });
        return found;
    }

    /** How to write these agencies. */
    public Map<UUID, AgencyRef> refs(Collection<UUID> ids) {
        return agencies.list("id in ?1", ids).stream().collect(toMap(Agency::id, Agency::ref));
    }

    /** For which unit each of these agencies works; central ones are left out. */
    public Map<UUID, UUID> units(Collection<UUID> ids) {
        return agencies.list("id in ?1 and unitId is not null", ids).stream()
                .collect(toMap(Agency::id, Agency::unitId));
    }

    /** Those that work for a unit of this area, and the one of this code (may be null). */
    public Set<UUID> of(Territory area, String code) {
        return agencies.list("unitId in ?1 or code = ?2", area.units(), Objects.toString(code, "")).stream()
                .map(Agency::id)
                .collect(toSet());
    }

    /** The names under which these plans know agencies. */
    public PrintedNames knownUnder(Collection<String> plans) {
        var known = agencies.list("document in ?1", plans).stream().map(Agency::known);
        return new PrintedNames(known.toList());
    }
}
