package vn.baophu.agency.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who carries a task out or sends a report: a unit or an agency, exactly one of both. */
@Embeddable
record Holder(
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "agency_id") UUID agencyId) {
    static Holder unit(UUID unitId) {
        return new Holder(unitId, null);
    }

    static Holder agency(UUID agencyId) {
        return new Holder(null, agencyId);
    }
}
