package vn.baophu.reporting.reporter;

import java.util.Map;
import java.util.UUID;

/** The names of the reporters of one answer. */
public record Named(Map<UUID, UnitRef> units, Map<UUID, AgencyRef> agencies) {
    /** The unit that reports; null where an agency does. */
    public UnitRef unit(Reporter reporter) {
        return reporter.unitId() == null
                ? null
                : units.getOrDefault(reporter.unitId(), new UnitRef(reporter.unitId(), reporter.code(), null));
    }

    /** The agency that reports; null where a unit does. */
    public AgencyRef agency(Reporter reporter) {
        return reporter.agencyId() == null
                ? null
                : agencies.getOrDefault(reporter.agencyId(), new AgencyRef(reporter.agencyId(), reporter.code(), null));
    }
}
