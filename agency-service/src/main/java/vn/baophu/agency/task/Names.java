package vn.baophu.agency.task;

import java.util.Map;
import java.util.UUID;
import vn.baophu.agency.agency.PrintedNames;

/**
 * Whom the names in tasks mean: first an agency that the plan knows, else a unit of that full name, else nobody.
 *
 * @param units units by full name; names that several bear are not in it
 */
record Names(PrintedNames agencies, Map<String, UUID> units) {
    Meaning meant(String plan, String name) {
        return agencies.meant(plan, name)
                .map(agency -> new Meaning(agency, null))
                .orElseGet(() -> new Meaning(null, units.get(name)));
    }

    /** At most one of both. */
    record Meaning(UUID agencyId, UUID unitId) {}
}
