package vn.baophu.agency.assignment;

import java.util.UUID;

/** Who carries a task out or sends a report: a unit or an agency, exactly one of both. */
record Holder(UUID unitId, UUID agencyId) {
    static Holder unit(UUID unitId) {
        return new Holder(unitId, null);
    }

    static Holder agency(UUID agencyId) {
        return new Holder(null, agencyId);
    }
}
