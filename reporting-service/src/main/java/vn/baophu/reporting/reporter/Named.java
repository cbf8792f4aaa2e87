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

    /** As sentences speak of it: {@code BHXH huyện Vĩnh Linh (VL.002)}. */
    String spoken(Reporter reporter) {
        var unit = unit(reporter);
        return unit == null ? spoken(agency(reporter)) : spoken(unit.name(), unit.code());
    }

    private static String spoken(AgencyRef agency) {
        return spoken(agency.name(), agency.code());
    }

    private static String spoken(String name, String code) {
        return name == null ? code : name + " (" + code + ")";
    }
}
