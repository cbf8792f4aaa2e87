package vn.baophu.reporting.reporter;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.directory.AgencyEntry;
import vn.baophu.directory.UnitOnDay;

/**
 * Who reports: either a unit or an agency.
 *
 * @param unitId null where an agency reports
 * @param agencyId null where a unit reports
 * @param code official code of the unit, or code of the agency, as named by the regime
 * @param areaUnitId the unit in whose area the reporter lies: itself, or the unit that the agency works for; null for a
 *     central agency
 */
@Embeddable
public record Reporter(UUID unitId, UUID agencyId, String code, UUID areaUnitId) {
    public Reporter {
        if ((unitId == null) == (agencyId == null)) {
            throw new IllegalArgumentException("a reporter is either a unit or an agency");
        }
    }

    public static Reporter of(UnitOnDay unit) {
        return new Reporter(unit.id(), null, unit.code(), unit.id());
    }

    public static Reporter of(AgencyEntry agency) {
        return new Reporter(null, agency.id(), agency.code(), agency.unitId());
    }

    /** The id of the unit or of the agency. */
    public UUID id() {
        return Objects.requireNonNullElse(unitId, agencyId);
    }

    /** The code: what a sentence says where no name is at hand. */
    @Override
    public String toString() {
        return code;
    }
}
