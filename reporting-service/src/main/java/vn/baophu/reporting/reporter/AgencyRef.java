package vn.baophu.reporting.reporter;

import java.util.UUID;
import vn.baophu.directory.AgencyEntry;

/** An agency as an answer names it. */
public record AgencyRef(UUID id, String code, String name) {
    public static AgencyRef of(AgencyEntry agency) {
        return new AgencyRef(agency.id(), agency.code(), agency.name());
    }
}
