package vn.baophu.agency.agency;

/** At which level of administration an agency works; some work across levels. */
enum AgencyLevel {
    CENTRAL,
    PROVINCE,
    INTER_DISTRICT,
    DISTRICT,
    DISTRICT_AND_COMMUNE,
    COMMUNE,
    GRASSROOTS,
    MULTI
}
