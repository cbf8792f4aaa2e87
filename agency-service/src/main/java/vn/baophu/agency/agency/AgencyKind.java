package vn.baophu.agency.agency;

/** Kinds of agencies and organisations that plans name. */
enum AgencyKind {
    GOVERNMENT,
    MINISTRY,
    PEOPLE_COMMITTEE,
    PEOPLE_COUNCIL,
    PARTY_BODY,
    STEERING_COMMITTEE,
    INTER_AGENCY_COUNCIL,
    /** Sở, of a province. */
    DEPARTMENT,
    /** Phòng, of a district. */
    DIVISION,
    SOCIAL_INSURANCE_AGENCY,
    TAX_OFFICE,
    STATISTICS_OFFICE,
    INSPECTORATE,
    POLICE,
    MANAGEMENT_BOARD,
    PUBLIC_SERVICE_UNIT,
    HEALTH_FACILITY,
    SCHOOL,
    MEDIA,
    /** Mặt trận Tổ quốc: asked, not ordered. */
    FRONT,
    TRADE_UNION,
    MASS_ORGANISATION,
    COOPERATIVE_ALLIANCE,
    COLLECTION_SERVICE_ORGANISATION,
    EMPLOYER,
    TASK_TEAM,
    OFFICE_HOLDER,
    /** Named only as a group, such as "các sở, ban, ngành". */
    OPEN_GROUP
}
