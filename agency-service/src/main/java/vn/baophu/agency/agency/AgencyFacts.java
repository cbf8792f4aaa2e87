package vn.baophu.agency.agency;

import java.util.UUID;

/** What is recorded of an agency; see {@link RecordAgency} for the meaning of each part. */
record AgencyFacts(
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        AgencyLevel level,
        UUID unitId,
        boolean collective,
        String printedAs,
        String document) {}
