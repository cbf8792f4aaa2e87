package vn.baophu.targets.plan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a caller gets to see: everything of the units in their area of responsibility, and of the units that contain their
 * area. So a commune reads the plan of its district, its own figures and the district's, not its neighbour's.
 *
 * @param units the units seen; empty where the caller sees the whole nation
 * @param area those of them in the caller's own area; empty likewise
 */
public record Horizon(Optional<Set<UUID>> units, Optional<Set<UUID>> area) {
    public boolean shows(UUID unit) {
        return units.map(seen -> seen.contains(unit)).orElse(true);
    }

    /** What was never issued is the business of the unit that drafts it, not yet of those below. */
    boolean shows(Plan plan) {
        return shows(plan.unitId())
                && (plan.issuedAt() != null
                        || area.map(own -> own.contains(plan.unitId())).orElse(true));
    }
}
