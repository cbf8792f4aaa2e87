package vn.baophu.reporting.contact;

import java.util.Set;
import java.util.UUID;

/**
 * Whose people somebody belongs to.
 *
 * @param nation whether the area of responsibility is the whole nation
 * @param unitId the unit of the area of responsibility; null for the nation and without an area
 * @param agencyCode code of the agency the person works for; null without one
 */
public record Standing(String subject, Set<String> roles, boolean nation, UUID unitId, String agencyCode) {
    public Standing {
        roles = Set.copyOf(roles);
    }
}
