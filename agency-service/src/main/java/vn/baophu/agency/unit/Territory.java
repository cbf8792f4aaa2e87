package vn.baophu.agency.unit;

import java.util.Set;
import java.util.UUID;

/**
 * The units that a caller answers for, today.
 *
 * @param nation true for the whole nation; {@code units} is then empty
 * @param units the unit of the caller and all below it
 */
public record Territory(boolean nation, Set<UUID> units) {
    /** Whether a unit lies in it; what belongs to no unit (null) belongs to the nation. */
    public boolean contains(UUID unitId) {
        return nation || (unitId != null && units.contains(unitId));
    }
}
