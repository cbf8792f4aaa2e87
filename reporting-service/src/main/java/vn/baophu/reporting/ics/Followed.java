package vn.baophu.reporting.ics;

import java.util.UUID;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Whose due days are followed.
 *
 * @param unitId null where an agency's are
 * @param agencyId null where a unit's are
 * @param areaUnitId the area of the follower; null for the nation
 */
record Followed(FeedKind kind, UUID unitId, UUID agencyId, UUID areaUnitId) {
    /** As a reporter of whom only the id is known, to be named. */
    Reporter reporter() {
        return new Reporter(unitId, agencyId, "", unitId);
    }

    /** What people call it. */
    String name(Named names) {
        return unitId != null
                ? names.unit(reporter()).name()
                : names.agency(reporter()).name();
    }
}
